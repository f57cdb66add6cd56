package org.leadterm.assessment.question.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.leadterm.assessment.question.Choice;
import org.leadterm.assessment.question.ExtendedAnswer;
import org.leadterm.assessment.question.ListAnswer;
import org.leadterm.assessment.question.Matching;
import org.leadterm.assessment.question.MultipleChoice;
import org.leadterm.assessment.question.NumericAnswer;
import org.leadterm.assessment.question.Ordering;
import org.leadterm.assessment.question.PartId;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.SingleChoice;
import org.leadterm.casenote.Document;
import org.leadterm.exercise.json.Json;
import org.leadterm.exercise.page.NotePage;

/**
 * A question as a candidate gets it. There is no field for anything of the key: not the explanation, the
 * standard, the tags or the question's name, which give answers away, and nothing in the order or the names of parts.
 */
public final class CandidateJson {
    private CandidateJson() {
    }

    /** {@code {"kind","marks","seconds","text","html", …}} and the parts of its kind, in that arrangement. */
    public static ObjectNode write(Question question, Arrangement arrangement) {
        ObjectNode json = Json.object().put("kind", question.kind().id()).put("marks", question.marks().toString())
                .put("seconds", question.head().seconds()).put("text", question.head().text()).put("html", html(question.head().text()));
        if (question instanceof SingleChoice single) {
            options(json, arrangement.options(single.options(), single.shuffle(), Choice::id));
        } else if (question instanceof MultipleChoice multiple) {
            options(json, arrangement.options(multiple.options(), multiple.shuffle(), Choice::id));
        } else if (question instanceof NumericAnswer number) {
            json.put("unit", number.unit());
        } else if (question instanceof Matching matching) {
            ArrayNode left = json.putArray("left");
            arrangement.hidden(matching.pairs(), Matching.Pair::id).forEach(pair -> left.add(part(pair.left())));
            ArrayNode right = json.putArray("right");
            arrangement.hidden(matching.rights(), PartId::of).forEach(text -> right.add(part(text)));
        } else if (question instanceof Ordering ordering) {
            ArrayNode steps = json.putArray("steps");
            arrangement.hidden(ordering.steps(), Ordering.Step::id).forEach(step -> steps.add(part(step.text())));
        } else if (question instanceof ListAnswer list) {
            json.put("wanted", list.wanted());
        } else if (question instanceof ExtendedAnswer extended) {
            json.put("words", extended.words());
        }
        return json;
    }

    /** CommonMark as HTML that is safe to put into a page. */
    public static String html(String text) {
        return NotePage.html(new Document("question", "other", "Question", text));
    }

    private static void options(ObjectNode json, List<Choice> options) {
        ArrayNode array = json.putArray("options");
        options.forEach(option -> array.add(part(option.text())));
    }

    private static ObjectNode part(String text) {
        return Json.object().put("id", PartId.of(text)).put("text", text);
    }
}
