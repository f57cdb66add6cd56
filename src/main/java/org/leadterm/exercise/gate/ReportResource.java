package org.leadterm.exercise.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Set;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.UnknownExercise;

/** Where whoever reads an exercise reports a suspected identifier. Public because the JAX-RS runtime calls no methods of other classes. */
@Path("/exercises/{id}/reports")
@RequestScoped
@Produces("application/json")
public class ReportResource {
    private final Reports reports;

    @Inject
    ReportResource(Reports reports) {
        this.reports = reports;
    }

    /** For the container's proxy. */
    protected ReportResource() {
        this(null);
    }

    @POST
    @Consumes("application/json")
    public Response report(@PathParam("id") String text, InputStream body) {
        ExerciseId id = ExerciseId.parse(text).orElseThrow(() -> new UnknownExercise(text));
        ReportRequest request = ReportRequest.read(body, Set.of("document", "why"));
        SuspectedReport report = reports.report(id, request.document(), request.why());
        return Response.created(URI.create("reports")).entity(ReportJson.write(report).toString()).build();
    }
}
