package org.leadterm.exercise.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.leadterm.casenote.Evidence;
import org.leadterm.exercise.file.Problems;
import org.leadterm.marking.Answer;
import org.leadterm.marking.AnswerEpisode;
import org.leadterm.marking.Confidence;
import org.leadterm.marking.GivenCode;

/** Reads an answer, going on after a problem. What is typed as a code is kept, whatever it is. */
final class AnswerReader {
    private static final int MOST_EPISODES = 50;
    private static final int MOST_CODES = 500;
    private static final int MOST_EVIDENCE = 50;
    private static final int LONGEST_CODE = 200;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_NAME = 100;

    private AnswerReader() {
    }

    static Answer read(JsonNode json, Problems problems) {
        JsonValue root = new JsonValue("", json, problems);
        if (!root.isObject(Set.of("episodes"))) {
            return Answer.EMPTY;
        }
        Optional<JsonValue> episodes = root.get("episodes");
        if (episodes.isEmpty()) {
            root.problem("has no episodes.");
        }
        return new Answer(episodes.map(list -> list.list(MOST_EPISODES).stream().map(AnswerReader::episode).toList()).orElse(List.of()));
    }

    private static AnswerEpisode episode(JsonValue value) {
        if (!value.isObject(Set.of("icd10", "opcs4", "query"))) {
            return AnswerEpisode.EMPTY;
        }
        return new AnswerEpisode(codes(value, "icd10"), codes(value, "opcs4"),
                value.get("query").flatMap(query -> query.text(LONGEST_TEXT)).orElse(""));
    }

    private static List<GivenCode> codes(JsonValue episode, String name) {
        return episode.get(name).map(list -> list.list(MOST_CODES).stream().map(AnswerReader::code).flatMap(Optional::stream).toList())
                .orElse(List.of());
    }

    private static Optional<GivenCode> code(JsonValue value) {
        if (value.isText()) {
            return value.text(LONGEST_CODE).map(GivenCode::of);
        }
        if (!value.node().isObject()) {
            value.problem("must be a code, or an object with a code.");
            return Optional.empty();
        }
        value.isObject(Set.of("code", "date", "confidence", "evidence"));
        Optional<JsonValue> code = value.get("code");
        if (code.isEmpty()) {
            value.problem("has no code.");
        }
        Optional<LocalDate> date = value.get("date").flatMap(AnswerReader::date);
        Optional<Confidence> confidence = value.get("confidence").flatMap(AnswerReader::confidence);
        List<Evidence> evidence = value.get("evidence").map(list -> list.list(MOST_EVIDENCE).stream().map(AnswerReader::evidence)
                .flatMap(Optional::stream).toList()).orElse(List.of());
        return code.flatMap(one -> one.text(LONGEST_CODE)).map(typed -> new GivenCode(typed, date, confidence, evidence));
    }

    private static Optional<LocalDate> date(JsonValue value) {
        try {
            return value.text(LONGEST_NAME).map(LocalDate::parse);
        } catch (DateTimeParseException refused) {
            value.problem("must be a date such as 2026-03-04.");
            return Optional.empty();
        }
    }

    private static Optional<Confidence> confidence(JsonValue value) {
        Optional<Confidence> found = Arrays.stream(Confidence.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(value.node().asText())).findFirst();
        if (found.isEmpty()) {
            value.problem("must be sure, fairly or guess.");
        }
        return found;
    }

    private static Optional<Evidence> evidence(JsonValue value) {
        if (!value.isObject(Set.of("in", "quote", "occurrence"))) {
            return Optional.empty();
        }
        Optional<String> document = value.get("in").flatMap(in -> in.text(LONGEST_NAME));
        Optional<String> quote = value.get("quote").flatMap(words -> words.text(LONGEST_TEXT)).filter(words -> !words.isBlank());
        int occurrence = value.get("occurrence").map(JsonValue::node).map(node -> node.isInt() ? node.intValue() : 0).orElse(1);
        if (document.isEmpty() || quote.isEmpty() || occurrence < 1) {
            value.problem("needs in, quote with words, and occurrence from 1 if there is one.");
            return Optional.empty();
        }
        return Optional.of(new Evidence(document.get(), quote.get(), occurrence));
    }
}
