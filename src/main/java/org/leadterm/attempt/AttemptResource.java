package org.leadterm.attempt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import org.leadterm.marking.Answer;

/** Attempts over the API, by contract the same for the desk and for any other client. */
@Path("/attempts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttemptResource {
    private final Attempts attempts;
    private final Instant arrived;

    @Inject
    AttemptResource(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.arrived = clock.instant();
    }

    /** For the container's proxy. */
    protected AttemptResource() {
        this.attempts = null;
        this.arrived = Instant.EPOCH;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(InputStream body) {
        Attempt attempt = attempts.open(AttemptRequests.exercise(body));
        return Response.status(Response.Status.CREATED).entity(AttemptJson.opened(attempt)).build();
    }

    @GET
    @Path("/{id}")
    public String find(@PathParam("id") String id) {
        return AttemptJson.whole(attempts.find(new AttemptId(id)), arrived);
    }

    @PUT
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public String save(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, InputStream body) {
        int base = AttemptRequests.version(ifMatch);
        Answer answer = AttemptRequests.answer(body);
        return AttemptJson.saved(attempts.save(new AttemptId(id), base, answer, arrived));
    }

    @POST
    @Path("/{id}/submission")
    public String submit(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return AttemptJson.state(attempts.submit(new AttemptId(id), AttemptRequests.version(ifMatch), arrived));
    }

    @GET
    @Path("/{id}/result")
    public String result(@PathParam("id") String id) {
        return attempts.result(new AttemptId(id));
    }

    @POST
    @Path("/{id}/time")
    @Consumes(MediaType.APPLICATION_JSON)
    public String work(@PathParam("id") String id, InputStream body) {
        return AttemptJson.worked(attempts.work(new AttemptId(id), AttemptRequests.seconds(body)));
    }
}
