package org.leadterm.assessment.sitting.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.leadterm.assessment.sitting.watch.Messages;
import org.leadterm.attempt.CandidateId;

/** A candidate has read what was told, over the API. */
@Path("/sittings/{id}/candidates/{candidate}/messages/{message}/reading")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReadingResource {
    private final Messages messages;

    @Inject
    ReadingResource(Messages messages) {
        this.messages = messages;
    }

    /** For the container's proxy. */
    protected ReadingResource() {
        this(null);
    }

    @POST
    public String read(@PathParam("id") String id, @PathParam("candidate") String candidate, @PathParam("message") String message) {
        CandidateId reader = SittingRequests.candidate(candidate);
        return SittingJson.message(messages.read(SittingRequests.sitting(id), reader, message), reader).toString();
    }
}
