package org.leadterm.classification.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.leadterm.classification.Classification;
import org.leadterm.classification.load.Heading;
import org.leadterm.classification.shelf.BadParameter;

/** Loading releases and indexes, for tutors and administrators; anyone signed in may see which there are. */
@Path("/classifications/{classification}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReleasesResource {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private Releases releases;

    protected ReleasesResource() {
    }

    @Inject
    ReleasesResource(Releases releases) {
        this.releases = releases;
    }

    @GET
    @Path("/releases")
    public String list(@PathParam("classification") String classification) {
        return ReleasesJson.list(releases.periods(classification(classification))).toString();
    }

    @POST
    @Path("/releases")
    @Consumes(MediaType.WILDCARD)
    public Response add(@PathParam("classification") String classification, @QueryParam("format") String format, @QueryParam("name") String name,
            @QueryParam("validFrom") String validFrom, InputStream file) {
        Heading heading = new Heading(name(name), classification(classification), day(validFrom));
        ReleaseFormat kind = Optional.ofNullable(format).flatMap(ReleaseFormat::of)
                .orElseThrow(() -> new BadParameter("format", "trud, claml, fhir or tsv"));
        StoredRelease stored = releases.add(kind, heading, file);
        return Response.created(URI.create("classifications/" + stored.classification().id() + "/releases/" + stored.id()))
                .entity(ReleasesJson.added(stored).toString()).build();
    }

    @POST
    @Path("/releases/{id}/retirement")
    @Consumes(MediaType.WILDCARD)
    public String retire(@PathParam("classification") String classification, @PathParam("id") String id) {
        StoredRelease retired = releases.retire(find(classification, id).id());
        return releases.periods(retired.classification()).stream().filter(period -> period.release().id().equals(retired.id()))
                .map(ReleasesJson::release).findFirst().orElseThrow().toString();
    }

    /** From another release of the classification ({@code with}), or else from the book in force. */
    @GET
    @Path("/releases/{id}/comparison")
    public String compare(@PathParam("classification") String classification, @PathParam("id") String id, @QueryParam("with") String with) {
        String wanted = find(classification, id).id();
        return ReleasesJson.comparison(with == null ? releases.compareActive(wanted)
                : releases.compare(find(classification, with).id(), wanted)).toString();
    }

    @POST
    @Path("/index")
    @Consumes(MediaType.WILDCARD)
    public Response replaceIndex(@PathParam("classification") String classification, @QueryParam("format") String format, InputStream file) {
        if (!"tsv".equals(format)) {
            throw new BadParameter("format", "tsv");
        }
        int entries = releases.replaceIndex(classification(classification), file);
        return Response.status(Response.Status.CREATED).entity("{\"entries\":" + entries + "}").build();
    }

    private StoredRelease find(String classification, String id) {
        StoredRelease release = releases.find(id);
        if (release.classification() != classification(classification)) {
            throw new UnknownRelease(id);
        }
        return release;
    }

    private static Classification classification(String text) {
        return Classification.of(text).orElseThrow(() -> new BadParameter("classification", "icd10 or opcs4"));
    }

    private static String name(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(name -> !name.isEmpty() && name.length() <= Heading.LONGEST_NAME)
                .orElseThrow(() -> new BadParameter("name", "1 to " + Heading.LONGEST_NAME + " characters"));
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(Optional.ofNullable(text).orElse(""));
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException malformed) {
            throw badDay();
        }
        throw badDay();
    }

    private static BadParameter badDay() {
        return new BadParameter("validFrom", "a day such as 2026-04-01, from " + FIRST_YEAR + " to " + LAST_YEAR);
    }
}
