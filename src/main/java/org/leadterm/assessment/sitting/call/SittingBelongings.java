package org.leadterm.assessment.sitting.call;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.CandidatePaper;
import org.leadterm.assessment.sitting.Candidates;
import org.leadterm.assessment.sitting.Results;
import org.leadterm.assessment.sitting.Seat;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.SaveRefused;
import org.leadterm.exercise.json.Json;
import org.leadterm.people.Person;
import org.leadterm.people.privacy.Archive;
import org.leadterm.people.privacy.Belongings;

/** Sittings as their candidate may see them, with the answers, and the result and mark sheets as far as they are released. */
@ApplicationScoped
class SittingBelongings implements Belongings {
    private final Candidates candidates;
    private final Results results;
    private final Attempts attempts;

    /** For the container's proxy. */
    protected SittingBelongings() {
        this(null, null, null);
    }

    @Inject
    SittingBelongings(Candidates candidates, Results results, Attempts attempts) {
        this.candidates = candidates;
        this.results = results;
        this.attempts = attempts;
    }

    @Override
    public String area() {
        return "assessments";
    }

    @Override
    public String about() {
        return "Each assessment you sit or sat: its times, your answers, and your marks and mark sheets as far as they are released.";
    }

    @Override
    public void put(Person owner, Archive archive) {
        candidates.mine().forEach(seat -> archive.json(seat.sitting().window().opens().toString().substring(0, 10) + " " + seat.sitting().title(),
                whole(seat)));
    }

    private ObjectNode whole(Seat seat) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("sitting", SittingJson.seat(seat));
        if (seat.candidate().started().isPresent()) {
            CandidatePaper paper = candidates.paper(seat.sitting().id(), seat.candidate().id());
            ArrayNode items = json.putArray("answers");
            paper.items().forEach(item -> items.add(answer(item)));
        }
        try {
            json.set("result", ResultJson.write(results.result(seat.sitting().id(), seat.candidate().id())));
        } catch (NotNow withheld) {
            json.putNull("result");
        }
        return json;
    }

    private ObjectNode answer(CandidateItem item) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("number", item.number()).put("kind", item.ref().kind().id());
        if (item.attempt().isEmpty()) {
            json.set("answer", Json.read(item.answer()));
        }
        item.attempt().map(AttemptId::new).ifPresent(attempt -> {
            json.set("answer", Json.read(attempts.find(attempt).answer()));
            try {
                json.set("markSheet", Json.read(attempts.result(attempt)));
            } catch (SaveRefused withheld) {
                json.putNull("markSheet");
            }
        });
        return json;
    }
}
