package org.leadterm.assessment.question.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leadterm.assessment.question.Question;
import org.leadterm.exercise.file.Problems;
import org.leadterm.exercise.json.AnswerRefused;
import org.leadterm.exercise.json.Json;
import org.leadterm.exercise.json.JsonValue;

/**
 * Answers as JSON, one form for each kind: {@code {"choice":id}}, {@code {"choices":[id]}}, {@code {"value":true}},
 * {@code {"text":"…"}} (short, numeric, extended), {@code {"pairs":{left:right}}}, {@code {"order":[id]}},
 * {@code {"items":["…"]}}; {@code {}} when there is no answer yet.
 */
public final class QuestionAnswerJson {
    private QuestionAnswerJson() {
    }

    /**
     * Reads an answer to that question.
     *
     * @throws AnswerRefused with every problem, when it is no answer to it
     */
    public static QuestionAnswer read(Question question, JsonNode json) {
        Problems problems = new Problems();
        QuestionAnswer answer = new QuestionAnswerReader(question).read(new JsonValue("", json, problems));
        if (!problems.isEmpty()) {
            throw new AnswerRefused(problems.all());
        }
        return answer;
    }

    public static ObjectNode write(Question question, QuestionAnswer answer) {
        ObjectNode json = Json.object();
        if (answer instanceof QuestionAnswer.Chosen chosen) {
            chosen(question, json, chosen);
        } else if (answer instanceof QuestionAnswer.Said said) {
            json.put("value", said.value());
        } else if (answer instanceof QuestionAnswer.Written written) {
            json.put("text", written.text());
        } else if (answer instanceof QuestionAnswer.Paired paired) {
            ObjectNode pairs = json.putObject("pairs");
            new TreeMap<>(paired.pairs()).forEach(pairs::put);
        } else if (answer instanceof QuestionAnswer.Ordered ordered) {
            ordered.steps().forEach(json.putArray("order")::add);
        } else if (answer instanceof QuestionAnswer.Listed listed) {
            listed.lines().forEach(json.putArray("items")::add);
        }
        return json;
    }

    private static void chosen(Question question, ObjectNode json, QuestionAnswer.Chosen chosen) {
        switch (question.kind()) {
            case SINGLE_CHOICE -> chosen.options().forEach(option -> json.put("choice", option));
            default -> {
                ArrayNode choices = json.putArray("choices");
                new TreeSet<>(chosen.options()).forEach(choices::add);
            }
        }
    }
}
