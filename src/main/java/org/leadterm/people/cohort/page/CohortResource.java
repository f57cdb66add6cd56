package org.leadterm.people.cohort.page;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;
import org.leadterm.people.UnknownPerson;
import org.leadterm.people.cohort.Cohort;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.CohortImports;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.people.cohort.Missing;
import org.leadterm.people.cohort.UnknownCohort;
import org.leadterm.people.request.MalformedRequest;

/** Cohorts for their keepers, and for their members to see. */
@Path("/cohorts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CohortResource {
    private final CurrentPerson current;
    private final Cohorts cohorts;
    private final CohortImports imports;

    protected CohortResource() {
        this(null, null, null);
    }

    @Inject
    CohortResource(CurrentPerson current, Cohorts cohorts, CohortImports imports) {
        this.current = current;
        this.cohorts = cohorts;
        this.imports = imports;
    }

    @GET
    public String list() {
        return CohortJson.list(cohorts.all());
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response create(String body) {
        current.require(Role.TUTOR);
        Cohort cohort = cohorts.create(CohortJson.cohortName(body));
        return Response.created(URI.create("/api/v1/cohorts/" + cohort.id())).entity(CohortJson.cohort(cohort)).build();
    }

    @GET
    @Path("/{id}")
    public String show(@PathParam("id") String id) {
        return CohortJson.cohort(cohorts.find(cohort(id)).orElseThrow(() -> new UnknownCohort(id)));
    }

    @PUT
    @Path("/{id}/name")
    @Consumes(MediaType.WILDCARD)
    public String rename(@PathParam("id") String id, String body) {
        current.require(Role.TUTOR);
        cohorts.rename(cohort(id), CohortJson.cohortName(body));
        return show(id);
    }

    @PUT
    @Path("/{id}/archive")
    @Consumes(MediaType.WILDCARD)
    public String archive(@PathParam("id") String id, String body) {
        current.require(Role.TUTOR);
        cohorts.archive(cohort(id), CohortJson.why(body));
        return show(id);
    }

    @DELETE
    @Path("/{id}/archive")
    public String takeOut(@PathParam("id") String id) {
        cohorts.takeOut(cohort(id), "");
        return show(id);
    }

    /** One person as JSON, or a list as CSV. */
    @POST
    @Path("/{id}/members")
    @Consumes(MediaType.WILDCARD)
    public Response add(@PathParam("id") String id, @QueryParam("missing") @DefaultValue("refuse") String missing,
            @QueryParam("preview") @DefaultValue("false") boolean preview, @Context HttpHeaders headers, byte[] body) {
        current.require(Role.TUTOR);
        if (headers.getMediaType() != null && headers.getMediaType().isCompatible(MediaType.valueOf("text/csv")) && !headers.getMediaType().isWildcardType()) {
            Missing choice = Missing.parse(missing).orElseThrow(() -> new MalformedRequest("missing is refuse or create."));
            return Response.ok(preview ? CohortJson.plan(imports.preview(cohort(id), body, choice), false)
                    : CohortJson.plan(imports.run(cohort(id), body, choice), true)).build();
        }
        cohorts.enrol(cohort(id), CohortJson.personName(new String(body, StandardCharsets.UTF_8)));
        return Response.status(Response.Status.CREATED).entity(show(id)).build();
    }

    @DELETE
    @Path("/{id}/members/{name}")
    public Response remove(@PathParam("id") String id, @PathParam("name") String name) {
        cohorts.remove(cohort(id), person(name));
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/tutors")
    @Consumes(MediaType.WILDCARD)
    public Response giveTutor(@PathParam("id") String id, String body) {
        current.require(Role.TUTOR);
        cohorts.giveTutor(cohort(id), CohortJson.personName(body));
        return Response.status(Response.Status.CREATED).entity(show(id)).build();
    }

    @DELETE
    @Path("/{id}/tutors/{name}")
    public Response takeTutor(@PathParam("id") String id, @PathParam("name") String name) {
        cohorts.takeTutor(cohort(id), person(name));
        return Response.noContent().build();
    }

    private static CohortId cohort(String text) {
        if (text.isBlank() || text.length() > 36) {
            throw new UnknownCohort(text);
        }
        return new CohortId(text);
    }

    private static PersonName person(String text) {
        return PersonName.parse(text).orElseThrow(() -> new UnknownPerson(text));
    }
}
