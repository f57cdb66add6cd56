package org.leadterm.people.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Everything about oneself. */
@Path("/me/archive")
@RequestScoped
public class ArchiveResource {
    private final Archives archives;

    protected ArchiveResource() {
        this(null);
    }

    @Inject
    ArchiveResource(Archives archives) {
        this.archives = archives;
    }

    @GET
    @Produces("application/zip")
    public Response mine() {
        ArchiveFile file = archives.mine();
        return Response.ok(file.bytes()).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }
}
