package org.leadterm.assessment.sitting.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.leadterm.assessment.Fields;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.assessment.sitting.watch.Messages;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Role;

/** What candidates are told, over the API; they find it at their place. */
@Path("/sittings/{id}/messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MessageResource {
    private final Messages messages;
    private final CurrentPerson caller;

    @Inject
    MessageResource(Messages messages, CurrentPerson caller) {
        this.messages = messages;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected MessageResource() {
        this(null, null);
    }

    @GET
    public String list(@PathParam("id") String id) {
        return SittingJson.list(messages.of(SittingRequests.sitting(id)), SittingJson::message).toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response send(@PathParam("id") String id, InputStream body) {
        caller.require(Role.TUTOR);
        Fields fields = Fields.of(body);
        Reach reach = SittingRequests.reach(SittingRequests.sitting(id), fields);
        String text = fields.text("text", Remark.LONGEST);
        fields.orRefuse();
        return Response.status(Response.Status.CREATED).entity(SittingJson.message(messages.send(reach, text)).toString()).build();
    }
}
