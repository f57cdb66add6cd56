package org.leadterm.assessment.question.bank;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadterm.assessment.question.json.QuestionFields;
import org.leadterm.exercise.json.Json;

/** The bank as the API shows it to tutors. */
final class QuestionBankJson {
    private QuestionBankJson() {
    }

    static ObjectNode page(QuestionPage page) {
        ObjectNode json = Json.object();
        ArrayNode items = json.putArray("items");
        page.items().forEach(item -> items.add(summary(item.summary())));
        page.next().ifPresentOrElse(next -> json.put("next", next.text()), () -> json.putNull("next"));
        return json;
    }

    /** The fields of its file, and the version's number. */
    static ObjectNode whole(QuestionVersion version) {
        return QuestionFields.write(version.question()).put("version", version.number());
    }

    static ObjectNode upload(QuestionUpload upload) {
        ObjectNode json = Json.object();
        ArrayNode stored = json.putArray("stored");
        upload.stored().forEach(version -> stored.addObject().put("id", version.id().text()).put("version", version.number()));
        return json.put("unchanged", upload.unchanged());
    }

    private static ObjectNode summary(QuestionSummary summary) {
        return Json.object().put("id", summary.id().text()).put("version", summary.version()).put("kind", summary.kind().id())
                .put("subject", summary.subject().id()).put("level", summary.level().id()).put("marks", summary.marks().toString())
                .put("seconds", summary.seconds()).put("title", summary.title());
    }
}
