package org.leadterm.assessment.sitting.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.leadterm.assessment.Fields;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.watch.Incidents;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Role;

/** What happened in a sitting, over the API. */
@Path("/sittings/{id}/incidents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IncidentResource {
    private static final int LONGEST = 2_000;
    private final Incidents incidents;
    private final CurrentPerson caller;

    @Inject
    IncidentResource(Incidents incidents, CurrentPerson caller) {
        this.incidents = incidents;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected IncidentResource() {
        this(null, null);
    }

    @GET
    public String list(@PathParam("id") String id) {
        return SittingJson.list(incidents.of(SittingRequests.sitting(id)), SittingJson::incident).toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@PathParam("id") String id, InputStream body) {
        caller.require(Role.TUTOR);
        Fields fields = Fields.of(body);
        Reach reach = SittingRequests.reach(SittingRequests.sitting(id), fields);
        String what = fields.text("what", LONGEST);
        fields.orRefuse();
        return Response.status(Response.Status.CREATED).entity(SittingJson.incident(incidents.record(reach, what)).toString()).build();
    }

    @POST
    @Path("/{incident}/closing")
    public String close(@PathParam("id") String id, @PathParam("incident") String incident) {
        return SittingJson.incident(incidents.close(SittingRequests.sitting(id), incident)).toString();
    }
}
