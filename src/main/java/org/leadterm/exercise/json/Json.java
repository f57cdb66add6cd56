package org.leadterm.exercise.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.leadterm.exercise.file.TooLarge;

/** Reads JSON strictly: nothing after the value, no field twice, no deep nesting. */
public final class Json {
    private static final int DEEPEST = 20;
    /** An exercise's largest document. */
    private static final int LONGEST_TEXT = 32 << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private Json() {
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** @throws MalformedJson when it is not JSON */
    public static JsonNode read(String text) {
        try {
            return value(MAPPER.readTree(text));
        } catch (JsonProcessingException refused) {
            throw malformed(refused);
        }
    }

    /** @throws MalformedJson when it is not JSON */
    public static JsonNode read(byte[] bytes) {
        try {
            return value(MAPPER.readTree(bytes));
        } catch (JsonProcessingException refused) {
            throw malformed(refused);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @throws TooLarge when there are more bytes than that */
    public static byte[] body(InputStream stream, String what, int limit) {
        try {
            byte[] bytes = stream.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new TooLarge(what, limit);
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static JsonNode value(JsonNode read) {
        if (read.isMissingNode()) {
            throw new MalformedJson(1, 1);
        }
        return read;
    }

    private static MalformedJson malformed(JsonProcessingException refused) {
        return refused.getLocation() == null ? new MalformedJson(1, 1)
                : new MalformedJson(refused.getLocation().getLineNr(), refused.getLocation().getColumnNr());
    }
}
