package org.leadterm.assessment.sitting.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.leadterm.assessment.Fields;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.room.Sittings;
import org.leadterm.assessment.sitting.watch.Boards;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Role;

/** Takes somebody who has not begun out of a sitting, over the API. */
@Path("/sittings/{id}/candidates/{candidate}/removal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RemovalResource {
    private final Sittings sittings;
    private final Boards boards;
    private final CurrentPerson caller;

    @Inject
    RemovalResource(Sittings sittings, Boards boards, CurrentPerson caller) {
        this.sittings = sittings;
        this.boards = boards;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected RemovalResource() {
        this(null, null, null);
    }

    @POST
    public String remove(@PathParam("id") String id, @PathParam("candidate") String candidate, InputStream body) {
        caller.require(Role.TUTOR);
        Fields fields = Fields.of(body);
        String why = SittingRequests.why(fields);
        fields.orRefuse();
        SittingId sitting = SittingRequests.sitting(id);
        sittings.remove(sitting, SittingRequests.candidate(candidate), why);
        return SittingJson.board(boards.board(sitting)).toString();
    }
}
