package org.leadterm.cpd.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.activity.Evidences;
import org.leadterm.cpd.download.CpdFile;
import org.leadterm.cpd.download.Download;
import org.leadterm.cpd.download.Downloads;
import org.leadterm.cpd.evidence.EvidenceId;
import org.leadterm.cpd.history.Histories;

/** Files of the log: evidence up and down, statements, a history brought in. */
@Path("/cpd")
@RequestScoped
public class CpdFileResource {
    private static final int LARGEST = 2_000_000;
    private final Evidences evidences;
    private final Downloads downloads;
    private final Histories histories;

    @Inject
    CpdFileResource(Evidences evidences, Downloads downloads, Histories histories) {
        this.evidences = evidences;
        this.downloads = downloads;
        this.histories = histories;
    }

    /** For the container's proxy. */
    protected CpdFileResource() {
        this(null, null, null);
    }

    @POST
    @Path("/activities/{id}/evidence")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("id") String id, @QueryParam("name") @DefaultValue("") String name, InputStream content) {
        return Response.status(Response.Status.CREATED).entity(CpdJson.evidence(evidences.add(new ActivityId(id), name, content)).toString()).build();
    }

    @GET
    @Path("/evidence/{id}")
    public Response evidence(@PathParam("id") String id) {
        return file(downloads.evidence(new EvidenceId(id)));
    }

    @DELETE
    @Path("/evidence/{id}")
    public Response remove(@PathParam("id") String id) {
        evidences.remove(new EvidenceId(id));
        return Response.noContent().build();
    }

    @GET
    @Path("/statements/{cycle}")
    public Response statement(@PathParam("cycle") String cycle, @Context HttpServletRequest request) {
        return file(downloads.find("/" + cycle + "/statement.pdf", CpdFile.origin(request)));
    }

    @POST
    @Path("/history")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    public Response history(InputStream csv) {
        try {
            return Response.status(Response.Status.CREATED).entity(CpdJson.imported(histories.bring(csv.readNBytes(LARGEST + 1)))).build();
        } catch (IOException broken) {
            throw new CpdRefused("file", "The file did not arrive whole. Nothing was stored.");
        }
    }

    private static Response file(Download download) {
        return Response.ok(download.content(), MediaType.valueOf(download.media())).header("Content-Disposition", download.disposition())
                .header("X-Content-Type-Options", "nosniff").build();
    }
}
