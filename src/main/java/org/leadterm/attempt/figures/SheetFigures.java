package org.leadterm.attempt.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.leadterm.attempt.Attempt;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.exercise.Level;
import org.leadterm.exercise.json.AnswerJson;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Answer;
import org.leadterm.marking.Confidence;
import org.leadterm.marking.Denominator;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.GivenCode;
import org.leadterm.marking.Group;

/**
 * What is taken from a mark sheet and the answer it marks: a pure function of what is stored, so that sheets of any age give the same.
 * A question to the clinician is about no code and has no finding here.
 */
record SheetFigures(FiguredAttempt attempt, List<FiguredFinding> findings) {
    SheetFigures {
        findings = List.copyOf(findings);
    }

    /** @param first whether it is the person's first at that exercise */
    static SheetFigures of(Attempt attempt, Level level, String sheet, boolean first) {
        JsonNode json = Json.read(sheet);
        Answer answer = AnswerJson.read(attempt.answer());
        List<FiguredFinding> findings = StreamSupport.stream(json.get("findings").spliterator(), false)
                .filter(finding -> finding.hasNonNull("group")).map(finding -> finding(attempt, first, finding, answer)).toList();
        return new SheetFigures(head(attempt, level, first, json, chapters(findings)), findings);
    }

    private static FiguredAttempt head(Attempt attempt, Level level, boolean first, JsonNode json, List<ChapterCodes> chapters) {
        Map<Group, GroupFigures> groups = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            groups.put(group, group(json.get("groups").get(group.id())));
        }
        JsonNode marks = json.get("marks");
        return new FiguredAttempt(attempt.id(), attempt.person(), attempt.exercise(), attempt.exerciseVersion(), attempt.exerciseTitle(), level,
                attempt.submittedAt().orElseThrow(), attempt.secondsWorked(), first, attempt.candidate(),
                Fraction.parse(marks.get("awarded").asText()), Fraction.parse(marks.get("available").asText()),
                Optional.of(json.get("passed")).filter(JsonNode::isBoolean).map(JsonNode::asBoolean), chapters, groups);
    }

    private static GroupFigures group(JsonNode group) {
        Denominator rule = Stream.of(Denominator.values()).filter(one -> one.id().equals(group.path("denominator").asText())).findFirst()
                .orElse(Denominator.AUDITOR);
        return GroupFigures.of(group.get("correct").asInt(), group.get("total").asInt(), rule, group.get("omitted").asInt(),
                group.get("notRelevant").asInt());
    }

    private static FiguredFinding finding(Attempt attempt, boolean first, JsonNode json, Answer answer) {
        Group group = Stream.of(Group.values()).filter(one -> one.id().equals(json.get("group").asText())).findFirst().orElseThrow();
        FindingKind kind = Stream.of(FindingKind.values()).filter(one -> one.id().equals(json.get("kind").asText())).findFirst().orElseThrow();
        Optional<String> given = text(json, "given");
        Optional<String> expected = text(json, "expected");
        String chapter = expected.or(() -> given).flatMap(code -> Code.parse(group.classification(), code)).map(Code::chapter).orElse("");
        return new FiguredFinding(attempt.id(), attempt.person(), attempt.exercise(), attempt.submittedAt().orElseThrow(), first, group, chapter, kind,
                text(json, "key"), given, expected, text(json, "standard"), confidence(json, group.classification(), answer),
                json.get("external").asBoolean());
    }

    private static Optional<Confidence> confidence(JsonNode finding, Classification classification, Answer answer) {
        List<GivenCode> codes = answer.episode(finding.get("episode").asInt()).codes(classification);
        return Optional.of(finding.get("position")).filter(JsonNode::isInt).map(JsonNode::asInt).filter(place -> place <= codes.size())
                .flatMap(place -> codes.get(place - 1).confidence());
    }

    private static List<ChapterCodes> chapters(List<FiguredFinding> findings) {
        List<ChapterCodes> all = new ArrayList<>();
        for (Classification classification : Classification.values()) {
            Map<String, Integer> codes = new LinkedHashMap<>();
            findings.stream().filter(finding -> finding.isOfKey() && finding.group().classification() == classification)
                    .forEach(finding -> codes.merge(finding.chapter(), 1, Integer::sum));
            codes.forEach((chapter, number) -> all.add(new ChapterCodes(classification, chapter, number)));
        }
        return all;
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.of(json.get(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
