package org.leadterm.cpd.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.CycleId;
import org.leadterm.cpd.activity.Activities;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.Verifications;
import org.leadterm.cpd.check.CycleChecks;
import org.leadterm.cpd.cycle.Cycles;
import org.leadterm.cpd.proposal.Proposals;

/** The caller's cycles and activities, and those of whoever the caller oversees by their ids. */
@Path("/cpd")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CpdResource {
    private final Cycles cycles;
    private final CycleChecks checks;
    private final Activities activities;
    private final Verifications verifications;
    private final Proposals proposals;

    @Inject
    CpdResource(Cycles cycles, CycleChecks checks, Activities activities, Verifications verifications, Proposals proposals) {
        this.cycles = cycles;
        this.checks = checks;
        this.activities = activities;
        this.verifications = verifications;
        this.proposals = proposals;
    }

    /** For the container's proxy. */
    protected CpdResource() {
        this(null, null, null, null, null);
    }

    @GET
    @Path("/cycles")
    public String cycles() {
        return CpdJson.cycles(cycles.mine().stream().map(cycle -> checks.of(cycle.id())).toList());
    }

    @POST
    @Path("/cycles")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(String body) {
        CycleId id = cycles.begin(EntryFields.from(body)).id();
        return Response.status(Response.Status.CREATED).entity(CpdJson.cycle(checks.of(id)).toString()).build();
    }

    @GET
    @Path("/cycles/{id}")
    public String cycle(@PathParam("id") String id) {
        return CpdJson.cycle(checks.of(new CycleId(id))).toString();
    }

    @GET
    @Path("/activities")
    public String activities(@QueryParam("cycle") @DefaultValue("") String cycle) {
        proposals.refresh();
        return CpdJson.activities(cycle.isEmpty() ? activities.mine() : activities.in(new CycleId(cycle)));
    }

    @POST
    @Path("/activities")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(String body) {
        return answer(Response.Status.CREATED, activities.create(EntryFields.entry(body)));
    }

    @GET
    @Path("/activities/{id}")
    public Response find(@PathParam("id") String id) {
        return answer(Response.Status.OK, activities.find(new ActivityId(id)));
    }

    @PUT
    @Path("/activities/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, String body) {
        activities.find(new ActivityId(id));
        int base = IfMatch.version(ifMatch);
        return answer(Response.Status.OK, activities.change(new ActivityId(id), base, EntryFields.entry(body)));
    }

    @DELETE
    @Path("/activities/{id}")
    public Response delete(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        activities.find(new ActivityId(id));
        activities.delete(new ActivityId(id), IfMatch.version(ifMatch));
        return Response.noContent().build();
    }

    @PUT
    @Path("/activities/{id}/verification")
    public Response verify(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        activities.find(new ActivityId(id));
        return answer(Response.Status.OK, verifications.verify(new ActivityId(id), IfMatch.version(ifMatch)));
    }

    private static Response answer(Response.Status status, Activity activity) {
        return Response.status(status).entity(CpdJson.activity(activity).toString()).header("ETag", "\"" + activity.version() + "\"").build();
    }
}
