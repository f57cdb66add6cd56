package org.leadterm.cpd.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reflections as they are stored. */
final class ReflectionJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReflectionJson() {
    }

    static String write(Reflection reflection) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        reflection.answers().forEach(answer -> json.addObject().put("prompt", answer.prompt()).put("text", answer.text()));
        return json.toString();
    }

    static Reflection read(String text) {
        try {
            List<Reflection.Answer> answers = new ArrayList<>();
            JSON.readTree(text).forEach(each -> answers.add(new Reflection.Answer(each.get("prompt").asText(), each.get("text").asText())));
            return new Reflection(answers);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
