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
import java.util.List;
import org.leadterm.assessment.analysis.ItemFigures;
import org.leadterm.assessment.result.Gradebooks;
import org.leadterm.assessment.result.ResultTables;
import org.leadterm.report.file.ReportFile;

/** How the exercises and questions of a sitting did, over the API. The right to see it is asked for where it is gathered. */
@Path("/sittings/{id}/items")
@RequestScoped
public class ItemsResource extends TableResource {
    private final Gradebooks gradebooks;

    @Inject
    ItemsResource(Gradebooks gradebooks) {
        this.gradebooks = gradebooks;
    }

    /** For the container's proxy. */
    protected ItemsResource() {
        this(null);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ReportFile.CSV, ReportFile.XLSX})
    public Response items(@PathParam("id") String id, @QueryParam("format") @DefaultValue("json") String format) {
        List<ItemFigures> items = gradebooks.items(SittingRequests.sitting(id));
        return answer(format, () -> SittingJson.list(items, GradebookJson::item).toString(), () -> ResultTables.items(items));
    }
}
