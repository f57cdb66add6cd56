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
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.QuestionHead;
import org.leadterm.assessment.question.ShortAnswer;
import org.leadterm.assessment.question.SingleChoice;
import org.leadterm.assessment.question.TrueFalse;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Fraction;

/** A whole question, key and all, with the fields of a question's file: what is stored, and what tutors get. */
public final class QuestionFields {
    private QuestionFields() {
    }

    /** The same for the same question, and read back by the reader of files, for JSON is YAML. */
    public static ObjectNode write(Question question) {
        ObjectNode json = head(question);
        if (question instanceof SingleChoice single) {
            options(json, single.options(), single.shuffle());
        } else if (question instanceof MultipleChoice multiple) {
            options(json, multiple.options(), multiple.shuffle());
            json.put("part-marks", multiple.partMarks().id());
        } else if (question instanceof TrueFalse statement) {
            json.put("answer", statement.right());
            filled(filled(json.putObject("feedback"), "true", statement.feedbackTrue()), "false", statement.feedbackFalse());
        } else if (question instanceof ShortAnswer words) {
            forms(json.putArray("accept"), words.accept(), true);
            forms(json.putArray("reject"), words.reject(), false);
            json.put("strict", words.strict());
        } else if (question instanceof NumericAnswer number) {
            number(json, number);
        } else {
            parts(json, question);
        }
        return json;
    }

    private static ObjectNode head(Question question) {
        QuestionHead head = question.head();
        ObjectNode json = Json.object().put("id", head.id().text()).put("kind", question.kind().id()).put("subject", head.subject().id())
                .put("level", head.level().id()).put("marks", head.marks().toString()).put("seconds", head.seconds()).put("text", head.text());
        head.standard().ifPresent(standard -> json.put("standard", standard));
        head.tags().forEach(json.putArray("tags")::add);
        return json.put("explanation", head.explanation());
    }

    private static void options(ObjectNode json, List<Choice> options, boolean shuffle) {
        ArrayNode array = json.putArray("options");
        options.forEach(option -> array.add(filled(Json.object().put("text", option.text()).put("right", option.right()), "feedback", option.feedback())));
        json.put("shuffle", shuffle);
    }

    private static void forms(ArrayNode array, List<ShortAnswer.Form> forms, boolean shares) {
        for (ShortAnswer.Form form : forms) {
            ObjectNode one = Json.object().put("text", form.text());
            if (shares && !form.share().equals(Fraction.ONE)) {
                one.put("share", form.share().toString());
            }
            array.add(filled(one, "feedback", form.feedback()));
        }
    }

    private static void number(ObjectNode json, NumericAnswer number) {
        json.put("answer", NumericAnswer.written(number.answer())).put("tolerance", NumericAnswer.written(number.tolerance()));
        filled(json, "unit", number.unit());
        ArrayNode reject = json.putArray("reject");
        number.wrong().forEach(wrong -> reject.add(filled(Json.object().put("answer", NumericAnswer.written(wrong.answer())), "feedback", wrong.feedback())));
    }

    private static void parts(ObjectNode json, Question question) {
        if (question instanceof Matching matching) {
            ArrayNode pairs = json.putArray("pairs");
            matching.pairs().forEach(pair -> pairs.add(filled(Json.object().put("left", pair.left()).put("right", pair.right()), "feedback",
                    pair.feedback())));
            matching.extra().forEach(json.putArray("extra")::add);
            json.put("part-marks", matching.partMarks().id());
        } else if (question instanceof Ordering ordering) {
            ArrayNode steps = json.putArray("steps");
            ordering.steps().forEach(step -> steps.add(filled(Json.object().put("text", step.text()), "feedback", step.feedback())));
            json.put("part-marks", ordering.partMarks().id());
        } else if (question instanceof ListAnswer list) {
            json.put("wanted", list.wanted());
            ArrayNode items = json.putArray("items");
            list.items().forEach(item -> {
                ObjectNode one = Json.object();
                item.forms().forEach(one.putArray("accept")::add);
                items.add(filled(one, "feedback", item.feedback()));
            });
            json.put("strict", list.strict()).put("part-marks", list.partMarks().id());
        } else if (question instanceof ExtendedAnswer extended) {
            json.put("words", extended.words());
            ArrayNode guide = json.putArray("guide");
            extended.guide().forEach(point -> guide.add(Json.object().put("point", point.text()).put("marks", point.marks().toString())));
        }
    }

    private static ObjectNode filled(ObjectNode json, String field, String text) {
        return text.isEmpty() ? json : json.put(field, text);
    }
}
