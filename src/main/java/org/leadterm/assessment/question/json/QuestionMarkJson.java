package org.leadterm.assessment.question.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.marking.QuestionMark;
import org.leadterm.exercise.json.Json;

/** What an answer earned, as JSON. It tells the key. */
public final class QuestionMarkJson {
    private QuestionMarkJson() {
    }

    /** With the explanation and the standard beside it. */
    public static ObjectNode write(Question question, QuestionMark mark) {
        ObjectNode json = Json.object().put("awarded", mark.awarded().toString()).put("available", mark.available().toString())
                .put("state", mark.state().id()).put("explanation", question.head().explanation())
                .put("explanationHtml", CandidateJson.html(question.head().explanation()))
                .put("standard", question.head().standard().orElse(null));
        ArrayNode feedback = json.putArray("feedback");
        mark.feedback().forEach(one -> feedback.add(Json.object().put("part", one.part()).put("about", one.about())
                .put("verdict", one.verdict().id()).put("text", one.text())));
        return json;
    }
}
