package org.leadterm.classification.release;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.classification.load.ReleaseDraft;
import org.leadterm.classification.load.Source;

/** Takes the concepts out of a FHIR CodeSystem in JSON, each with its line. */
final class FhirParser {
    private static final int DEEPEST = 50;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    final List<FhirConcept> concepts = new ArrayList<>();
    /** The address of the CodeSystem; empty where it is not given. */
    String url = "";
    int urlLine = 1;
    private String type = "";

    /** Reads a whole file; what is no CodeSystem is a problem. */
    static FhirParser parse(Source source, ReleaseDraft draft) {
        FhirParser read = new FhirParser();
        try (JsonParser json = JSON.createParser(source.text())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                draft.problem(1, "this is not a JSON object");
                return read;
            }
            read.resource(json);
            if (!read.type.equals("CodeSystem")) {
                draft.problem(1, "the resourceType is not CodeSystem");
            }
            if (json.nextToken() != null) {
                draft.problem(line(json), "something follows the CodeSystem");
            }
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            draft.problem(Math.max(1, line), "this is not well-formed JSON: " + broken.getOriginalMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return read;
    }

    private void resource(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "resourceType" -> type = text(json);
                case "url" -> {
                    url = text(json);
                    urlLine = line(json);
                }
                case "concept" -> concepts(json, concepts);
                default -> json.skipChildren();
            }
        }
    }

    private static void concepts(JsonParser json, List<FhirConcept> into) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            FhirConcept concept = new FhirConcept(line(json));
            if (json.currentToken() == JsonToken.START_OBJECT) {
                concept(json, concept);
            } else {
                json.skipChildren();
            }
            into.add(concept);
        }
    }

    private static void concept(JsonParser json, FhirConcept concept) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "code" -> concept.code = text(json).strip();
                case "display" -> concept.display = text(json).strip();
                case "property" -> properties(json, concept);
                case "concept" -> concepts(json, concept.inside);
                default -> json.skipChildren();
            }
        }
    }

    private static void properties(JsonParser json, FhirConcept concept) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                property(json, concept);
            } else {
                json.skipChildren();
            }
        }
    }

    private static void property(JsonParser json, FhirConcept concept) throws IOException {
        String code = "";
        String value = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("code")) {
                code = text(json);
            } else if (name.startsWith("value")) {
                value = text(json);
            } else {
                json.skipChildren();
            }
        }
        concept.put(code, value);
    }

    /** A value's text; an object or array has none. */
    private static String text(JsonParser json) throws IOException {
        if (json.currentToken().isScalarValue()) {
            return json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText();
        }
        json.skipChildren();
        return "";
    }

    private static int line(JsonParser json) {
        return json.currentTokenLocation().getLineNr();
    }
}
