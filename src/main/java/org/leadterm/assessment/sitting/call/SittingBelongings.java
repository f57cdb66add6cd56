package org.leadterm.assessment.sitting.call;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.CandidatePaper;
import org.leadterm.assessment.sitting.Seat;
import org.leadterm.assessment.sitting.outcome.Results;
import org.leadterm.assessment.sitting.room.Candidates;
import org.leadterm.attempt.Attempt;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.SaveRefused;
import org.leadterm.attempt.result.PrintedSheet;
import org.leadterm.attempt.result.Titles;
import org.leadterm.exercise.json.Json;
import org.leadterm.people.Person;
import org.leadterm.people.privacy.Archive;
import org.leadterm.people.privacy.Belongings;
import org.leadterm.people.privacy.RecordJson;

/** Sittings as their candidate may see them, with the answers, and the result and mark sheets as far as they are released. */
@ApplicationScoped
class SittingBelongings implements Belongings {
    private final Candidates candidates;
    private final Results results;
    private final Attempts attempts;
    private final Titles titles;
    private final Clock clock;

    /** For the container's proxy. */
    protected SittingBelongings() {
        this(null, null, null, null, null);
    }

    @Inject
    SittingBelongings(Candidates candidates, Results results, Attempts attempts, Titles titles, Clock clock) {
        this.candidates = candidates;
        this.results = results;
        this.attempts = attempts;
        this.titles = titles;
        this.clock = clock;
    }

    @Override
    public String area() {
        return "assessments";
    }

    @Override
    public String about() {
        return "Each assessment you sit or sat: its times, your answers, and your marks and mark sheets as far as they are released, these also as PDF.";
    }

    @Override
    public void put(Person owner, Archive archive) {
        candidates.mine().forEach(seat -> {
            String name = seat.sitting().window().opens().toString().substring(0, 10) + " " + seat.sitting().title();
            List<PrintedSheet> printed = new ArrayList<>();
            archive.json(name, whole(seat, printed));
            if (!printed.isEmpty()) {
                archive.file(name + " mark sheets.pdf",
                        PrintedSheet.all("Mark sheets: " + seat.sitting().title(), owner.displayName(), clock.instant(), printed));
            }
        });
    }

    private ObjectNode whole(Seat seat, List<PrintedSheet> printed) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("sitting", SittingJson.seat(seat));
        if (seat.candidate().started().isPresent()) {
            CandidatePaper paper = candidates.paper(seat.sitting().id(), seat.candidate().id());
            ArrayNode items = json.putArray("answers");
            paper.items().forEach(item -> items.add(answer(item, printed)));
        }
        try {
            json.set("result", ResultJson.write(results.result(seat.sitting().id(), seat.candidate().id())));
        } catch (NotNow withheld) {
            json.putNull("result");
        }
        return json;
    }

    private ObjectNode answer(CandidateItem item, List<PrintedSheet> printed) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("number", item.number()).put("kind", item.ref().kind().id());
        if (item.attempt().isEmpty()) {
            json.set("answer", Json.read(item.answer()));
        }
        item.attempt().map(AttemptId::new).ifPresent(id -> {
            Attempt attempt = attempts.find(id);
            Optional<String> sheet = sheet(id);
            json.set("answer", Json.read(attempt.answer()));
            json.set("markSheet", RecordJson.of(sheet.map(Json::read)));
            sheet.ifPresent(text -> printed.add(new PrintedSheet(attempt, text, titles)));
        });
        return json;
    }

    private Optional<String> sheet(AttemptId attempt) {
        try {
            return Optional.of(attempts.result(attempt));
        } catch (SaveRefused withheld) {
            return Optional.empty();
        }
    }
}
