package org.leadterm.assessment.sitting.call;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.leadterm.assessment.Fields;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.CandidatePaper;
import org.leadterm.assessment.sitting.Seat;
import org.leadterm.assessment.sitting.outcome.Results;
import org.leadterm.assessment.sitting.room.CandidateAnswers;
import org.leadterm.assessment.sitting.room.Candidates;
import org.leadterm.assessment.sitting.room.ItemsShown;
import org.leadterm.assessment.sitting.room.Timings;
import org.leadterm.assessment.sitting.watch.Messages;
import org.leadterm.attempt.AttemptRequests;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.Save;
import org.leadterm.exercise.ExerciseJson;
import org.leadterm.exercise.json.Json;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Role;

/** A candidate's way through a sitting over the API: their own for candidates, and to look at for tutors. */
@Path("/sittings/{id}/candidates/{candidate}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CandidateResource {
    private static final int LARGEST = 1 << 18;
    private final Candidates candidates;
    private final CandidateAnswers answers;
    private final ItemsShown shown;
    private final Results results;
    private final Timings timings;
    private final Messages messages;
    private final CurrentPerson caller;
    private final Instant arrived;

    @Inject
    CandidateResource(Candidates candidates, CandidateAnswers answers, ItemsShown shown, Results results, Timings timings, Messages messages,
            CurrentPerson caller, Clock clock) {
        this.candidates = candidates;
        this.answers = answers;
        this.shown = shown;
        this.results = results;
        this.timings = timings;
        this.messages = messages;
        this.caller = caller;
        this.arrived = clock.instant();
    }

    /** For the container's proxy. */
    protected CandidateResource() {
        this(null, null, null, null, null, null, null, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @GET
    public String find(@PathParam("id") String id, @PathParam("candidate") String candidate) {
        return told(candidates.seat(SittingRequests.sitting(id), SittingRequests.candidate(candidate)));
    }

    @PUT
    @Path("/extra-time")
    @Consumes(MediaType.APPLICATION_JSON)
    public String give(@PathParam("id") String id, @PathParam("candidate") String candidate, InputStream body) {
        caller.require(Role.TUTOR);
        Fields fields = Fields.of(body);
        ExtraTime extra = SittingRequests.extra(fields);
        String why = SittingRequests.why(fields);
        fields.orRefuse();
        timings.give(SittingRequests.sitting(id), SittingRequests.candidate(candidate), extra, why);
        return find(id, candidate);
    }

    @POST
    @Path("/start")
    public String start(@PathParam("id") String id, @PathParam("candidate") String candidate) {
        return SittingJson.seat(candidates.start(SittingRequests.sitting(id), SittingRequests.candidate(candidate), arrived)).toString();
    }

    @GET
    @Path("/paper")
    public String paper(@PathParam("id") String id, @PathParam("candidate") String candidate) {
        return PaperOfCandidateJson.paper(whole(id, candidate), shown).toString();
    }

    /** An exercise comes with its case notes. */
    @GET
    @Path("/items/{number}")
    public String item(@PathParam("id") String id, @PathParam("candidate") String candidate, @PathParam("number") String number) {
        CandidatePaper paper = whole(id, candidate);
        CandidateItem item = paper.items().stream().filter(each -> number.equals(String.valueOf(each.number()))).findFirst()
                .orElseThrow(() -> new NotThere("part", number));
        ObjectNode json = PaperOfCandidateJson.item(paper, item, shown);
        if (!item.isQuestion()) {
            json.set("notes", ExerciseJson.notes(shown.notes(item), item.ref().version()));
        }
        return json.toString();
    }

    @PUT
    @Path("/questions/{number}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public String save(@PathParam("id") String id, @PathParam("candidate") String candidate, @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch, InputStream body) {
        int base = AttemptRequests.version(ifMatch);
        Save save = answers.save(SittingRequests.sitting(id), SittingRequests.candidate(candidate), number(number), base,
                Json.read(Json.body(body, "The answer", LARGEST)), arrived);
        return Json.object().put("version", save.version()).put("savedAt", save.savedAt().toString()).put("receipt", save.receipt()).toString();
    }

    @PUT
    @Path("/flags/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    public String flag(@PathParam("id") String id, @PathParam("candidate") String candidate, @PathParam("number") String number, InputStream body) {
        Fields fields = Fields.of(body);
        boolean flagged = fields.flag("flagged", true);
        fields.orRefuse();
        answers.flag(SittingRequests.sitting(id), SittingRequests.candidate(candidate), number(number), flagged);
        return Json.object().put("flagged", flagged).toString();
    }

    @POST
    @Path("/presence")
    @Consumes(MediaType.APPLICATION_JSON)
    public String present(@PathParam("id") String id, @PathParam("candidate") String candidate, InputStream body) {
        Fields fields = Fields.of(body);
        boolean unsaved = fields.flag("unsaved", false);
        fields.orRefuse();
        return told(candidates.present(SittingRequests.sitting(id), SittingRequests.candidate(candidate), unsaved));
    }

    @GET
    @Path("/submission")
    public String summary(@PathParam("id") String id, @PathParam("candidate") String candidate) {
        return PaperOfCandidateJson.summary(whole(id, candidate)).toString();
    }

    @POST
    @Path("/submission")
    public String submit(@PathParam("id") String id, @PathParam("candidate") String candidate) {
        return SittingJson.seat(candidates.submit(SittingRequests.sitting(id), SittingRequests.candidate(candidate), arrived)).toString();
    }

    @GET
    @Path("/result")
    public String result(@PathParam("id") String id, @PathParam("candidate") String candidate) {
        return ResultJson.write(results.result(SittingRequests.sitting(id), SittingRequests.candidate(candidate))).toString();
    }

    /** A place with what tutors told there. */
    private String told(Seat seat) {
        ObjectNode json = SittingJson.seat(seat);
        ArrayNode told = json.putArray("messages");
        CandidateId candidate = seat.candidate().id();
        messages.to(seat.sitting().id(), candidate).forEach(message -> told.add(SittingJson.message(message, candidate)));
        return json.toString();
    }

    private CandidatePaper whole(String id, String candidate) {
        return candidates.paper(SittingRequests.sitting(id), SittingRequests.candidate(candidate));
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            throw new NotThere("part", text);
        }
        return Integer.parseInt(text);
    }
}
