package org.leadterm.progress.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The caller's practice queue. */
@Path("/me/practice")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PracticeResource {
    private final PracticeQueues queues;

    protected PracticeResource() {
        this(null);
    }

    @Inject
    PracticeResource(PracticeQueues queues) {
        this.queues = queues;
    }

    @GET
    public String mine() {
        return PracticeJson.write(queues.mine());
    }
}
