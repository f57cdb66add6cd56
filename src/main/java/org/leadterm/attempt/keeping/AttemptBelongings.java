package org.leadterm.attempt.keeping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadterm.attempt.Attempt;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.AttemptLine;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.SaveRefused;
import org.leadterm.attempt.result.PrintedSheet;
import org.leadterm.attempt.result.Titles;
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
    private final Titles titles;
    private final Clock clock;

    protected AttemptBelongings() {
        this(null, null, null, null, null);
    }

    @Inject
    AttemptBelongings(Attempts attempts, AnswerHistories histories, Trails trails, Titles titles, Clock clock) {
        this.attempts = attempts;
        this.histories = histories;
        this.trails = trails;
        this.titles = titles;
        this.clock = clock;
    }

    @Override
    public String area() {
        return "attempts";
    }

    @Override
    public String about() {
        return "Each attempt in practice: your answer, every save with its receipt, what you looked up, and the mark sheet as you may read it; "
                + "and all mark sheets to read, as one PDF.";
    }

    @Override
    public void put(Person owner, Archive archive) {
        List<PrintedSheet> printed = new ArrayList<>();
        attempts.mine().forEach(line -> {
            Attempt attempt = attempts.find(new AttemptId(line.id()));
            Optional<String> sheet = sheet(attempt);
            archive.json(name(line), whole(line, attempt, sheet));
            sheet.ifPresent(text -> printed.add(new PrintedSheet(attempt, text, titles)));
        });
        if (!printed.isEmpty()) {
            archive.file("mark-sheets.pdf", PrintedSheet.all("Mark sheets", owner.displayName(), clock.instant(), printed));
        }
    }

    private static String name(AttemptLine line) {
        return line.openedAt().toString().substring(0, 10) + " " + line.exercise() + " " + line.id().substring(Math.max(0, line.id().length() - 8));
    }

    private JsonNode whole(AttemptLine line, Attempt attempt, Optional<String> sheet) {
        ObjectNode json = (ObjectNode) RecordJson.of(line);
        json.set("answer", Json.read(attempt.answer()));
        json.set("saves", histories.of(attempt.id()));
        json.set("lookedUp", RecordJson.of(trails.of(attempt.id())));
        json.set("markSheet", RecordJson.of(sheet.map(Json::read)));
        return json;
    }

    private Optional<String> sheet(Attempt attempt) {
        try {
            return attempt.isOpen() ? Optional.empty() : Optional.of(attempts.result(attempt.id()));
        } catch (SaveRefused withheld) {
            return Optional.empty();
        }
    }
}
