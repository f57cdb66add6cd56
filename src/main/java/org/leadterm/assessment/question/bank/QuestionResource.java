package org.leadterm.assessment.question.bank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.leadterm.assessment.question.QuestionId;
import org.leadterm.assessment.question.QuestionKind;
import org.leadterm.assessment.question.Subject;
import org.leadterm.exercise.BadParameter;
import org.leadterm.exercise.Level;
import org.leadterm.exercise.file.Archive;
import org.leadterm.exercise.json.Json;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Role;

/** The question bank's part of the API, for tutors. Public because the JAX-RS runtime calls no methods of other classes. */
@Path("/questions")
@RequestScoped
@Produces("application/json")
public class QuestionResource {
    private static final int HIGHEST_LIMIT = 500;
    private static final int CREATED = 201;

    private final Questions questions;
    private final CurrentPerson caller;

    @Inject
    QuestionResource(Questions questions, CurrentPerson caller) {
        this.questions = questions;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected QuestionResource() {
        this(null, null);
    }

    @GET
    public String list(@QueryParam("subject") String subject, @QueryParam("level") String level, @QueryParam("kind") String kind,
            @QueryParam("q") @DefaultValue("") String words, @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        caller.require(Role.TUTOR);
        QuestionFilter filter = new QuestionFilter(named("subject", subject, Subject::of), named("level", level, Level::of),
                named("kind", kind, QuestionKind::of), words);
        if (!cursor.isEmpty() && QuestionId.parse(cursor).isEmpty()) {
            throw new BadParameter("cursor", cursor, "what the call before gave as next");
        }
        return QuestionBankJson.page(questions.search(filter, cursor, limit(limit))).toString();
    }

    @GET
    @Path("{id}")
    public String whole(@PathParam("id") String text, @QueryParam("version") String version) {
        caller.require(Role.TUTOR);
        QuestionId id = QuestionId.parse(text).orElseThrow(() -> new UnknownQuestion(text));
        return QuestionBankJson.whole(version == null ? questions.withKey(id) : questions.withKey(id, number("version", version))).toString();
    }

    @POST
    @Consumes({"application/zip", "application/yaml", "application/x-yaml", "text/yaml"})
    public Response upload(InputStream body) {
        caller.require(Role.TUTOR);
        QuestionUpload upload = questions.upload(QuestionFiles.sent(Json.body(body, "The file", Archive.LARGEST)));
        return Response.status(upload.stored().isEmpty() ? Response.Status.OK.getStatusCode() : CREATED)
                .entity(QuestionBankJson.upload(upload).toString()).build();
    }

    private static <T> Optional<T> named(String name, String text, Function<String, Optional<T>> of) {
        Optional<T> value = text == null ? Optional.empty() : of.apply(text);
        if (text != null && value.isEmpty()) {
            throw new BadParameter(name, text, "one of those that questions have");
        }
        return value;
    }

    private static int limit(String text) {
        return Math.min(number("limit", text), HIGHEST_LIMIT);
    }

    private static int number(String name, String text) {
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) == 0) {
            throw new BadParameter(name, text, "a whole number above 0");
        }
        return Integer.parseInt(text);
    }
}
