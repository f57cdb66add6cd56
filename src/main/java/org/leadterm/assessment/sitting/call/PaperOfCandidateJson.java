package org.leadterm.assessment.sitting.call;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.paper.PaperJson;
import org.leadterm.assessment.paper.Section;
import org.leadterm.assessment.question.json.Arrangement;
import org.leadterm.assessment.question.json.CandidateJson;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.CandidatePaper;
import org.leadterm.assessment.sitting.room.ItemsShown;
import org.leadterm.attempt.SatAttempt;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Fraction;

/** A candidate's own paper as the candidate gets it. It is made of records' fields that tell no key; sheets are never read here. */
final class PaperOfCandidateJson {
    private PaperOfCandidateJson() {
    }

    static ObjectNode paper(CandidatePaper paper, ItemsShown shown) {
        ObjectNode json = SittingJson.seat(paper.seat()).put("instructions", paper.paper().instructions());
        json.set("references", PaperJson.references(paper.paper().references()));
        ArrayNode sections = json.putArray("sections");
        paper.paper().sections().forEach(section -> sections.add(section(section)));
        ArrayNode items = json.putArray("items");
        paper.items().forEach(item -> items.add(item(paper, item, shown)));
        return json;
    }

    static ObjectNode summary(CandidatePaper paper) {
        ObjectNode json = Json.object().put("state", paper.seat().candidate().state().id()).put("parts", paper.items().size());
        numbers(json.putArray("unanswered"), paper.unanswered());
        numbers(json.putArray("flagged"), paper.flagged());
        return json;
    }

    static ObjectNode item(CandidatePaper paper, CandidateItem item, ItemsShown shown) {
        ObjectNode json = Json.object().put("number", item.number()).put("section", item.section()).put("kind", item.ref().kind().id())
                .put("flagged", item.flagged()).put("answered", paper.isAnswered(item))
                .put("worth", item.worth().map(Fraction::toString).orElse(null));
        if (item.isQuestion()) {
            json.put("version", item.answerVersion()).put("savedAt", SittingJson.text(item.savedAt())).put("receipt", item.receipt().orElse(null));
            json.set("question", CandidateJson.write(shown.question(item), Arrangement.seeded(item.seed())));
            json.putRawValue("answer", new RawValue(item.answer()));
            return json;
        }
        Optional<SatAttempt> attempt = item.attempt().map(paper.attempts()::get);
        return json.put("attempt", item.attempt().orElse(null)).put("exercise", item.ref().id()).put("exerciseVersion", item.ref().version())
                .put("title", shown.title(item)).put("version", attempt.map(SatAttempt::answerVersion).orElse(0))
                .put("savedAt", SittingJson.text(attempt.flatMap(SatAttempt::savedAt))).put("receipt", attempt.flatMap(SatAttempt::receipt).orElse(null));
    }

    private static ObjectNode section(Section section) {
        return Json.object().put("name", section.name()).put("instructions", section.instructions())
                .put("passAt", section.passAt().map(Fraction::toString).orElse(null));
    }

    private static void numbers(ArrayNode array, List<Integer> numbers) {
        numbers.forEach(array::add);
    }
}
