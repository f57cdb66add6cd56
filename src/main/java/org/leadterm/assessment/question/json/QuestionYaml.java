package org.leadterm.assessment.question.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadterm.assessment.question.Question;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Questions as a file that can be edited and uploaded again. */
public final class QuestionYaml {
    private static final int WIDTH = 120;

    private QuestionYaml() {
    }

    public static String write(List<Question> questions) {
        DumpSettings settings = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setIndicatorIndent(2).setIndent(4)
                .setWidth(WIDTH).setBestLineBreak("\n").build();
        return new Dump(settings).dumpToString(questions.stream().map(QuestionFields::write).map(QuestionYaml::value).toList());
    }

    private static Object value(JsonNode json) {
        if (json.isObject()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            json.properties().forEach(field -> {
                if (!(field.getValue().isArray() && field.getValue().isEmpty()) && !(field.getValue().isObject() && field.getValue().isEmpty())) {
                    fields.put(field.getKey(), value(field.getValue()));
                }
            });
            return fields;
        } else if (json.isArray()) {
            List<Object> elements = new ArrayList<>();
            json.forEach(element -> elements.add(value(element)));
            return elements;
        }
        return json.isBoolean() ? (Object) json.booleanValue() : json.isInt() ? (Object) json.intValue() : json.asText();
    }
}
