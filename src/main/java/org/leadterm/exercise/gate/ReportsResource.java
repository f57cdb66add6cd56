package org.leadterm.exercise.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.Set;
import org.leadterm.exercise.json.Json;

/** The reports of suspected identifiers, for tutors. Public because the JAX-RS runtime calls no methods of other classes. */
@Path("/reports")
@RequestScoped
@Produces("application/json")
public class ReportsResource {
    private final Reports reports;

    @Inject
    ReportsResource(Reports reports) {
        this.reports = reports;
    }

    /** For the container's proxy. */
    protected ReportsResource() {
        this(null);
    }

    @GET
    public String open() {
        return ReportJson.list(reports.open()).toString();
    }

    @POST
    @Path("{id}/settlement")
    @Consumes("application/json")
    public String settle(@PathParam("id") String id, InputStream body) {
        reports.putBack(id, ReportRequest.read(body, Set.of("why")).why());
        return Json.object().put("id", id).put("state", "settled").toString();
    }
}
