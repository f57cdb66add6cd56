package org.leadterm.assessment.sitting.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.leadterm.assessment.result.Gradebook;
import org.leadterm.assessment.result.Gradebooks;
import org.leadterm.assessment.result.ResultTables;
import org.leadterm.report.file.ReportFile;

/** Everybody's marks in a sitting over the API. The right to see them is asked for where they are gathered. */
@Path("/sittings/{id}/results")
@RequestScoped
public class GradebookResource extends TableResource {
    private final Gradebooks gradebooks;

    @Inject
    GradebookResource(Gradebooks gradebooks) {
        this.gradebooks = gradebooks;
    }

    /** For the container's proxy. */
    protected GradebookResource() {
        this(null);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ReportFile.CSV, ReportFile.XLSX})
    public Response results(@PathParam("id") String id, @QueryParam("format") @DefaultValue("json") String format) {
        Gradebook book = gradebooks.of(SittingRequests.sitting(id));
        return answer(format, () -> SittingJson.list(book.grades(), GradebookJson::grade).toString(), () -> ResultTables.grades(book));
    }
}
