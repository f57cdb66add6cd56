package org.leadterm.exercise.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.Locale;
import org.leadterm.casenote.Evidence;
import org.leadterm.exercise.Reading;
import org.leadterm.exercise.file.Problems;
import org.leadterm.marking.Answer;
import org.leadterm.marking.AnswerEpisode;
import org.leadterm.marking.GivenCode;

/** Answers as JSON. Reading names every problem with its place; writing gives the shortest form that means the same. */
public final class AnswerJson {
    private static final int LARGEST = 1 << 20;

    private AnswerJson() {
    }

    /**
     * Reads a call's body of at most 1 MiB.
     *
     * @throws org.leadterm.exercise.file.TooLarge when it is larger
     * @throws MalformedJson when it is not JSON
     * @throws AnswerRefused when it is not an answer, with every problem
     */
    public static Answer read(InputStream body) {
        return read(Json.read(Json.body(body, "The answer", LARGEST)));
    }

    /**
     * Reads a text, such as a stored one.
     *
     * @throws MalformedJson when it is not JSON
     * @throws AnswerRefused when it is not an answer, with every problem
     */
    public static Answer read(String text) {
        return read(Json.read(text));
    }

    /** @throws AnswerRefused when it is not an answer, with every problem */
    public static Answer read(JsonNode json) {
        Problems problems = new Problems();
        Answer answer = AnswerReader.read(json, problems);
        if (!problems.isEmpty()) {
            throw new AnswerRefused(problems.all());
        }
        return answer;
    }

    public static ObjectNode write(Answer answer) {
        ObjectNode json = Json.object();
        ArrayNode episodes = json.putArray("episodes");
        for (AnswerEpisode episode : answer.episodes()) {
            ObjectNode one = episodes.addObject();
            ArrayNode icd10 = one.putArray("icd10");
            episode.icd10().forEach(code -> icd10.add(code(code)));
            ArrayNode opcs4 = one.putArray("opcs4");
            episode.opcs4().forEach(code -> opcs4.add(code(code)));
            if (!episode.query().isEmpty()) {
                one.put("query", episode.query());
            }
        }
        return json;
    }

    private static JsonNode code(GivenCode code) {
        if (code.equals(GivenCode.of(code.typed()))) {
            return JsonNodeFactory.instance.textNode(code.typed());
        }
        ObjectNode json = Json.object().put("code", code.typed());
        code.date().ifPresent(date -> json.put("date", date.toString()));
        code.confidence().ifPresent(confidence -> json.put("confidence", confidence.name().toLowerCase(Locale.ROOT)));
        if (!code.evidence().isEmpty()) {
            ArrayNode evidence = json.putArray("evidence");
            code.evidence().forEach(one -> evidence.add(evidence(one)));
        }
        return json;
    }

    public static ObjectNode evidence(Evidence evidence) {
        ObjectNode json = Json.object().put("in", evidence.document()).put("quote", evidence.quote());
        return evidence.occurrence() == 1 ? json : json.put("occurrence", evidence.occurrence());
    }
}
