package org.leadterm.people.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;
import org.leadterm.people.UnknownPerson;
import org.leadterm.people.account.Accounts;
import org.leadterm.people.token.ApiTokens;

/** Accounts and their tokens, for administrators. */
@Path("/users")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
    private final CurrentPerson current;
    private final Accounts accounts;
    private final ApiTokens tokens;

    protected PeopleResource() {
        this(null, null, null);
    }

    @Inject
    PeopleResource(CurrentPerson current, Accounts accounts, ApiTokens tokens) {
        this.current = current;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @GET
    public String list(@QueryParam("q") @DefaultValue("") String text, @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        current.require(Role.ADMINISTRATOR);
        return PeopleJson.page(accounts.list(PeopleJson.search(text, limit, cursor)));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response create(String body) {
        current.require(Role.ADMINISTRATOR);
        return created(PeopleJson.person(accounts.create(PeopleJson.newAccount(body))));
    }

    @PUT
    @Path("/{name}/roles")
    @Consumes(MediaType.WILDCARD)
    public String changeRoles(@PathParam("name") String name, String body) {
        current.require(Role.ADMINISTRATOR);
        PeopleJson.NewRoles wanted = PeopleJson.newRoles(body);
        return PeopleJson.account(accounts.changeRoles(name(name), wanted.roles(), wanted.why()));
    }

    @GET
    @Path("/{name}/tokens")
    public String tokens(@PathParam("name") String name) {
        current.require(Role.ADMINISTRATOR);
        return PeopleJson.tokens(tokens.list(name(name)));
    }

    @POST
    @Path("/{name}/tokens")
    @Consumes(MediaType.WILDCARD)
    public Response issue(@PathParam("name") String name, String body) {
        current.require(Role.ADMINISTRATOR);
        return created(PeopleJson.issued(tokens.issue(name(name), PeopleJson.tokenName(body))));
    }

    @DELETE
    @Path("/{name}/tokens/{id}")
    public Response revoke(@PathParam("name") String name, @PathParam("id") String id) {
        current.require(Role.ADMINISTRATOR);
        tokens.revoke(name(name), id);
        return Response.noContent().build();
    }

    private static PersonName name(String text) {
        return PersonName.parse(text).orElseThrow(() -> new UnknownPerson(text));
    }

    private static Response created(String body) {
        return Response.status(Response.Status.CREATED).entity(body).build();
    }
}
