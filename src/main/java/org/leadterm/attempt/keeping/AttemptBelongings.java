package org.leadterm.attempt.keeping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.leadterm.attempt.Attempt;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.AttemptLine;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.SaveRefused;
import org.leadterm.attempt.trail.Trails;
import org.leadterm.exercise.json.Json;
import org.leadterm.people.Person;
import org.leadterm.people.privacy.Archive;
import org.leadterm.people.privacy.Belongings;
import org.leadterm.people.privacy.RecordJson;

/** Attempts in practice, each with its answer, every save of it, what was looked up, and the mark sheet once its owner may read it. */
@ApplicationScoped
public class AttemptBelongings implements Belongings {
    private final Attempts attempts;
    private final AnswerHistories histories;
    private final Trails trails;

    protected AttemptBelongings() {
        this(null, null, null);
    }

    @Inject
    AttemptBelongings(Attempts attempts, AnswerHistories histories, Trails trails) {
        this.attempts = attempts;
        this.histories = histories;
        this.trails = trails;
    }

    @Override
    public String area() {
        return "attempts";
    }

    @Override
    public String about() {
        return "Each attempt in practice: your answer, every save with its receipt, what you looked up, and the mark sheet as you may read it.";
    }

    @Override
    public void put(Person owner, Archive archive) {
        attempts.mine().forEach(line -> archive.json(line.openedAt().toString().substring(0, 10) + " " + line.exercise() + " "
                + line.id().substring(Math.max(0, line.id().length() - 8)), whole(line)));
    }

    private JsonNode whole(AttemptLine line) {
        AttemptId id = new AttemptId(line.id());
        Attempt attempt = attempts.find(id);
        ObjectNode json = (ObjectNode) RecordJson.of(line);
        json.set("answer", Json.read(attempt.answer()));
        json.set("saves", histories.of(id));
        json.set("lookedUp", RecordJson.of(trails.of(id)));
        json.set("markSheet", sheet(attempt));
        return json;
    }

    private JsonNode sheet(Attempt attempt) {
        try {
            return attempt.isOpen() ? JsonNodeFactory.instance.nullNode() : Json.read(attempts.result(attempt.id()));
        } catch (SaveRefused withheld) {
            return JsonNodeFactory.instance.nullNode();
        }
    }
}
