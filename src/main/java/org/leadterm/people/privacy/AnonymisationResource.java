package org.leadterm.people.privacy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;
import org.leadterm.people.UnknownPerson;
import org.leadterm.people.request.RequestBody;

/** Anonymises an account, for administrators; it cannot be undone. */
@Path("/users/{name}/anonymisation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AnonymisationResource {
    private final CurrentPerson current;
    private final Anonymisations anonymisations;

    protected AnonymisationResource() {
        this(null, null);
    }

    @Inject
    AnonymisationResource(CurrentPerson current, Anonymisations anonymisations) {
        this.current = current;
        this.anonymisations = anonymisations;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public String anonymise(@PathParam("name") String name, String body) {
        current.require(Role.ADMINISTRATOR);
        RequestBody fields = RequestBody.of(body, Set.of("why"));
        String why = fields.text("why");
        fields.refuseIfWrong(List::of);
        Person pseudonym = anonymisations.anonymise(PersonName.parse(name).orElseThrow(() -> new UnknownPerson(name)), why);
        return JsonNodeFactory.instance.objectNode().put("name", pseudonym.name().text()).put("displayName", pseudonym.displayName()).toString();
    }
}
