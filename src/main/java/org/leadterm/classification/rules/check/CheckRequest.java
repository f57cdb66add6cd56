package org.leadterm.classification.rules.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.classification.rules.check.CheckRefused.Wrong;

/** The lists of a call to check codes, as they were typed; a list that is not there is empty. */
record CheckRequest(List<String> icd10, List<String> opcs4) {
    private static final int LARGEST = 64 << 10;
    private static final int LONGEST_LIST = 200;
    private static final int LONGEST_CODE = 100;
    private static final int DEEPEST = 10;
    private static final List<String> FIELDS = List.of("icd10", "opcs4");
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    CheckRequest {
        icd10 = List.copyOf(icd10);
        opcs4 = List.copyOf(opcs4);
    }

    /**
     * Reads a body of at most 64 KiB.
     *
     * @throws CheckTooLarge  when it is larger
     * @throws MalformedCheck when it is not JSON
     * @throws CheckRefused   when it is not an object with lists of at most 200 texts
     */
    static CheckRequest read(InputStream body) {
        JsonNode json = json(body);
        List<Wrong> problems = new ArrayList<>();
        if (!json.isObject()) {
            throw new CheckRefused(List.of(new Wrong("body", "must be an object with the lists icd10 and opcs4.")));
        }
        json.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                problems.add(new Wrong(name.length() > LONGEST_CODE ? name.substring(0, LONGEST_CODE) + "…" : name,
                        "is unknown: known are icd10 and opcs4."));
            }
        });
        CheckRequest request = new CheckRequest(list(json, "icd10", problems), list(json, "opcs4", problems));
        if (!problems.isEmpty()) {
            throw new CheckRefused(problems);
        }
        return request;
    }

    private static List<String> list(JsonNode json, String name, List<Wrong> problems) {
        JsonNode list = json.path(name);
        List<String> texts = new ArrayList<>();
        if (list.isMissingNode() || list.isNull()) {
            return texts;
        } else if (!list.isArray()) {
            problems.add(new Wrong(name, "must be a list."));
        } else if (list.size() > LONGEST_LIST) {
            problems.add(new Wrong(name, "has more than " + LONGEST_LIST + " elements."));
        } else {
            for (int index = 0; index < list.size(); index++) {
                JsonNode text = list.get(index);
                if (text.isTextual() && text.textValue().length() <= LONGEST_CODE) {
                    texts.add(text.textValue());
                } else {
                    problems.add(new Wrong(name + "[" + index + "]", text.isTextual() ? "is longer than any code." : "must be text."));
                }
            }
        }
        return texts;
    }

    private static JsonNode json(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new CheckTooLarge(LARGEST);
            }
            JsonNode read = MAPPER.readTree(bytes);
            if (read.isMissingNode()) {
                throw new MalformedCheck(1, 1);
            }
            return read;
        } catch (JsonProcessingException wrong) {
            throw wrong.getLocation() == null ? new MalformedCheck(1, 1)
                    : new MalformedCheck(wrong.getLocation().getLineNr(), wrong.getLocation().getColumnNr());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
