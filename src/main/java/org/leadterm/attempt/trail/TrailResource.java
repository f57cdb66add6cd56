package org.leadterm.attempt.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.leadterm.attempt.AttemptId;

/** What was looked up, over the API. */
@Path("/attempts/{id}/trail")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TrailResource {
    private final Trails trails;

    @Inject
    TrailResource(Trails trails) {
        this.trails = trails;
    }

    /** For the container's proxy. */
    protected TrailResource() {
        this(null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String keep(@PathParam("id") String id, InputStream body) {
        return TrailJson.kept(trails.keep(new AttemptId(id), TrailRequest.entries(body)));
    }

    @GET
    public String read(@PathParam("id") String id) {
        return TrailJson.write(trails.of(new AttemptId(id)));
    }
}
