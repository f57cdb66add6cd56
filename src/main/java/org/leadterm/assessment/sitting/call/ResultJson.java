package org.leadterm.assessment.sitting.call;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import org.leadterm.assessment.marks.PaperMarks;
import org.leadterm.assessment.marks.SectionMarks;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.outcome.CandidateResult;
import org.leadterm.assessment.sitting.outcome.HandMark;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Fraction;

/** A candidate's result as JSON, as far as it is released. */
final class ResultJson {
    private ResultJson() {
    }

    static ObjectNode write(CandidateResult result) {
        ObjectNode json = total(result.total()).put("candidate", result.paper().seat().candidate().id().text());
        ArrayNode items = json.putArray("items");
        result.paper().items().forEach(item -> items.add(item(item, result)));
        return json;
    }

    static ObjectNode total(PaperMarks marks) {
        ObjectNode json = section(marks.total()).put("passed", marks.passed().orElse(null));
        ArrayNode sections = json.putArray("sections");
        marks.sections().forEach(each -> sections.add(section(each)));
        return json;
    }

    private static ObjectNode section(SectionMarks marks) {
        return Json.object().put("name", marks.name()).put("awarded", marks.awarded().toString()).put("available", marks.available().toString())
                .put("percent", marks.percent().orElse(null)).put("awaiting", marks.awaiting()).put("passed", marks.passed().orElse(null));
    }

    /** An exercise's sheet is its attempt's result; a question's answer comes with the sheets, its feedback with the keys. */
    private static ObjectNode item(CandidateItem item, CandidateResult result) {
        ObjectNode json = Json.object().put("number", item.number()).put("section", item.section()).put("kind", item.ref().kind().id())
                .put("awarded", item.awarded().map(Fraction::toString).orElse(null))
                .put("available", item.available().map(Fraction::toString).orElse(null))
                .put("earned", item.isAwaiting() ? null : item.marks().earned().toString()).put("possible", item.marks().possible().toString())
                .put("attempt", item.attempt().orElse(null));
        if (item.isQuestion() && result.sheets()) {
            json.putRawValue("answer", new RawValue(item.answer()));
        }
        if (item.isQuestion() && result.keys()) {
            item.sheet().ifPresent(sheet -> json.putRawValue("sheet", new RawValue(sheet)));
        }
        ArrayNode marks = json.putArray("handMarks");
        result.marks().stream().filter(mark -> mark.number() == item.number()).forEach(mark -> marks.add(hand(mark)));
        return json;
    }

    private static ObjectNode hand(HandMark mark) {
        return SittingJson.remark(mark.remark(), "why").put("before", mark.before().map(Fraction::toString).orElse(null))
                .put("awarded", mark.awarded().toString());
    }
}
