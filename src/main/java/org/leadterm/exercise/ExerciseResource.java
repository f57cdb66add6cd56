package org.leadterm.exercise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.leadterm.exercise.file.Archive;
import org.leadterm.exercise.json.AnswerJson;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Answer;
import org.leadterm.marking.Marking;
import org.leadterm.marking.MarkingScheme;
import org.leadterm.marking.MarkingSchemes;

/** The exercises' part of the API. Public because the JAX-RS runtime calls no methods of other classes. */
@Path("/exercises")
@RequestScoped
@Produces("application/json")
public class ExerciseResource {
    private static final int USUAL_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 500;

    private final Exercises exercises;
    private final AnswerRules rules;

    @Inject
    ExerciseResource(Exercises exercises, AnswerRules rules) {
        this.exercises = exercises;
        this.rules = rules;
    }

    /** For the container's proxy. */
    protected ExerciseResource() {
        this(null, null);
    }

    @GET
    public String list(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        String after = cursor == null ? "" : ExerciseId.parse(cursor)
                .orElseThrow(() -> new BadParameter("cursor", cursor, "what the call before gave as next")).text();
        return ExerciseJson.page(exercises.list(after, limit(limit))).toString();
    }

    @GET
    @Path("{id}")
    public String notes(@PathParam("id") String text) {
        ExerciseId id = id(text);
        ExerciseVersion version = exercises.seen(id);
        return ExerciseJson.notes(version.exercise().notes(), version.number()).toString();
    }

    @POST
    @Consumes("application/zip")
    public Response upload(InputStream body) {
        ExerciseVersion version = exercises.upload(Json.body(body, "The archive", Archive.LARGEST));
        return Response.created(URI.create("exercises/" + version.id()))
                .entity(Json.object().put("id", version.id().text()).put("version", version.number()).toString()).build();
    }

    @GET
    @Path("{id}/archive")
    @Produces({"application/zip", "application/json"})
    public Response archive(@PathParam("id") String text) {
        ExerciseVersion version = exercises.withKey(id(text));
        return Response.ok(version.archive(), "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + version.id() + ".zip\"").build();
    }

    @POST
    @Path("{id}/mark")
    @Consumes("application/json")
    public String mark(@PathParam("id") String text, @QueryParam("scheme") String scheme, InputStream body) {
        ExerciseVersion version = exercises.withKey(id(text));
        MarkingScheme chosen = scheme(scheme == null ? version.exercise().scheme() : scheme);
        Answer answer = AnswerJson.read(body);
        return MarkSheetJson.write(version.id(), version.number(), Marking.mark(version.exercise().key(), answer, chosen),
                rules.check(answer)).toString();
    }

    private static ExerciseId id(String text) {
        return ExerciseId.parse(text).orElseThrow(() -> new UnknownExercise(text));
    }

    private static MarkingScheme scheme(String name) {
        return MarkingSchemes.named(name).orElseThrow(() -> new BadParameter("scheme", name, "a marking scheme's name"));
    }

    private static int limit(String text) {
        if (text == null) {
            return USUAL_LIMIT;
        }
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) == 0) {
            throw new BadParameter("limit", text, "a whole number above 0");
        }
        return Math.min(Integer.parseInt(text), HIGHEST_LIMIT);
    }
}
