package org.leadterm.attempt.trail;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.exercise.file.Problem;
import org.leadterm.exercise.json.AnswerRefused;
import org.leadterm.exercise.json.Json;

/** Steps as a desk sends them: a batch that goes off even while its page is being left. */
final class TrailRequest {
    static final int MOST_ENTRIES = 100;
    private static final int MOST_BYTES = 200_000;

    private final List<Problem> problems = new ArrayList<>();

    private TrailRequest() {
    }

    /**
     * Of {@code {"entries":[{"id","at","kind","classification","text","codes":[]}]}}. Codes that are none are passed over.
     *
     * @throws AnswerRefused with everything that is wrong
     */
    static List<TrailEntry> entries(InputStream body) {
        TrailRequest request = new TrailRequest();
        List<TrailEntry> entries = request.read(Json.read(Json.body(body, "The body", MOST_BYTES)));
        if (!request.problems.isEmpty()) {
            throw new AnswerRefused(request.problems);
        }
        return entries;
    }

    private List<TrailEntry> read(JsonNode json) {
        JsonNode list = json.path("entries");
        if (!list.isArray() || json.size() != 1 || list.size() > MOST_ENTRIES) {
            problems.add(new Problem("entries", "is a list of at most " + MOST_ENTRIES + ", and stands alone"));
            return List.of();
        }
        List<TrailEntry> entries = new ArrayList<>();
        for (int at = 0; at < list.size(); at++) {
            entry("entries[" + at + "]", list.get(at)).ifPresent(entries::add);
        }
        return entries;
    }

    private Optional<TrailEntry> entry(String where, JsonNode json) {
        int before = problems.size();
        String id = json.path("id").asText();
        check(where + ".id", json.path("id").isTextual() && TrailEntry.isId(id), "is 1 to 36 letters, digits and hyphens");
        String text = json.path("text").asText();
        check(where + ".text", json.path("text").isTextual() && TrailEntry.isText(text), "is 1 to " + TrailEntry.LONGEST_TEXT + " characters");
        Optional<Instant> at = instant(json.path("at").asText());
        check(where + ".at", at.isPresent(), "is a moment such as 2026-03-04T09:30:00Z");
        Optional<TrailKind> kind = TrailKind.of(json.path("kind").asText());
        check(where + ".kind", kind.isPresent(), "is search, index, tabular or taken");
        Optional<Classification> classification = Classification.of(json.path("classification").asText());
        check(where + ".classification", classification.isPresent(), "is icd10 or opcs4");
        JsonNode codes = json.path("codes");
        check(where + ".codes", codes.isArray() && codes.size() <= TrailEntry.MOST_CODES, "is a list of at most " + TrailEntry.MOST_CODES);
        if (problems.size() > before) {
            return Optional.empty();
        }
        Classification book = classification.orElseThrow();
        List<Code> seen = StreamSupport.stream(codes.spliterator(), false).flatMap(code -> Code.parse(book, code.asText()).stream()).distinct().toList();
        return Optional.of(new TrailEntry(id, at.orElseThrow(), kind.orElseThrow(), book, text, seen));
    }

    private void check(String where, boolean right, String rule) {
        if (!right) {
            problems.add(new Problem(where, rule));
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
