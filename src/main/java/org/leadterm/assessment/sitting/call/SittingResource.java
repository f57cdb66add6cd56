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
import java.time.Duration;
import java.util.List;
import org.leadterm.assessment.Fields;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.room.Candidates;
import org.leadterm.assessment.sitting.room.Sittings;
import org.leadterm.assessment.sitting.room.Timings;
import org.leadterm.assessment.sitting.watch.Boards;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;

/** Sittings over the API: set, watched, timed and released by tutors; candidates find theirs in the list. */
@Path("/sittings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SittingResource {
    private final Sittings sittings;
    private final Candidates candidates;
    private final Boards boards;
    private final Timings timings;
    private final CurrentPerson caller;

    @Inject
    SittingResource(Sittings sittings, Candidates candidates, Boards boards, Timings timings, CurrentPerson caller) {
        this.sittings = sittings;
        this.candidates = candidates;
        this.boards = boards;
        this.timings = timings;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected SittingResource() {
        this(null, null, null, null, null);
    }

    /** All for tutors; for others their own place in each that they sit. */
    @GET
    public String list() {
        return caller.get().is(Role.TUTOR) ? SittingJson.list(sittings.all(), SittingJson::sitting).toString()
                : SittingJson.list(candidates.mine(), SittingJson::seat).toString();
    }

    @POST
    public Response set(InputStream body) {
        caller.require(Role.TUTOR);
        return created(SittingJson.sitting(sittings.set(SittingRequests.sitting(Fields.of(body)))).toString());
    }

    @GET
    @Path("/{id}")
    public String find(@PathParam("id") String id) {
        return SittingJson.sitting(sittings.find(SittingRequests.sitting(id))).toString();
    }

    @GET
    @Path("/{id}/candidates")
    public String candidates(@PathParam("id") String id) {
        return SittingJson.board(boards.board(SittingRequests.sitting(id))).toString();
    }

    @POST
    @Path("/{id}/candidates")
    public String add(@PathParam("id") String id, InputStream body) {
        Fields fields = body(body);
        List<PersonName> people = SittingRequests.people(fields);
        String why = fields.optionalText("why", Remark.LONGEST).orElse("");
        fields.orRefuse();
        sittings.add(SittingRequests.sitting(id), people, why);
        return candidates(id);
    }

    @POST
    @Path("/{id}/extension")
    public String extend(@PathParam("id") String id, InputStream body) {
        Fields fields = body(body);
        Reach reach = SittingRequests.reach(SittingRequests.sitting(id), fields);
        int minutes = fields.number("minutes", 1, Paper.MOST_MINUTES);
        String why = SittingRequests.why(fields);
        fields.orRefuse();
        timings.extend(reach, Duration.ofMinutes(minutes), why);
        return candidates(id);
    }

    @POST
    @Path("/{id}/pause")
    public String pause(@PathParam("id") String id, InputStream body) {
        Fields fields = body(body);
        Reach reach = SittingRequests.reach(SittingRequests.sitting(id), fields);
        String why = SittingRequests.why(fields);
        fields.orRefuse();
        timings.pause(reach, why);
        return candidates(id);
    }

    @POST
    @Path("/{id}/resume")
    public String resume(@PathParam("id") String id, InputStream body) {
        Fields fields = body(body);
        Reach reach = SittingRequests.reach(SittingRequests.sitting(id), fields);
        fields.orRefuse();
        timings.resume(reach);
        return candidates(id);
    }

    @POST
    @Path("/{id}/end")
    public String end(@PathParam("id") String id, InputStream body) {
        Fields fields = body(body);
        String why = SittingRequests.why(fields);
        fields.orRefuse();
        timings.end(SittingRequests.sitting(id), why);
        return find(id);
    }

    @POST
    @Path("/{id}/reopen")
    public String reopen(@PathParam("id") String id, InputStream body) {
        Fields fields = body(body);
        String candidate = fields.text("candidate", 36);
        int minutes = fields.number("minutes", 1, Paper.MOST_MINUTES);
        String why = SittingRequests.why(fields);
        fields.orRefuse();
        timings.reopen(SittingRequests.sitting(id), SittingRequests.candidate(candidate), minutes, why);
        return candidates(id);
    }

    @POST
    @Path("/{id}/release")
    public String release(@PathParam("id") String id, InputStream body) {
        Fields fields = body(body);
        Release release = SittingRequests.release(fields);
        String why = SittingRequests.why(fields);
        fields.orRefuse();
        SittingId sitting = SittingRequests.sitting(id);
        Sitting released = sittings.release(sitting, release, why);
        return SittingJson.sitting(released).toString();
    }

    private Fields body(InputStream body) {
        caller.require(Role.TUTOR);
        return Fields.of(body);
    }

    private static Response created(String body) {
        return Response.status(Response.Status.CREATED).entity(body).build();
    }
}
