package org.leadterm.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.leadterm.exercise.file.Problems;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Fraction;

/**
 * A JSON object read field by field. What is wrong is noted with its place and read as something harmless; {@link #orRefuse()}
 * then refuses the whole with every problem. A field that nobody asked for is a problem too.
 */
public final class Fields {
    private static final int LARGEST = 1 << 20;
    private final String path;
    private final JsonNode node;
    private final Problems problems;
    private final Set<String> asked = new TreeSet<>();
    private final List<Fields> within = new ArrayList<>();

    private Fields(String path, JsonNode node, Problems problems) {
        this.path = path;
        this.node = node;
        this.problems = problems;
        if (!node.isObject()) {
            problems.add(path.isEmpty() ? "body" : path, "must be an object.");
        }
    }

    /**
     * A call's body; an empty one is an object without fields.
     *
     * @throws org.leadterm.exercise.json.MalformedJson when it is not JSON
     */
    public static Fields of(InputStream body) {
        byte[] bytes = Json.body(body, "The body", LARGEST);
        return of(bytes.length == 0 ? Json.object() : Json.read(bytes));
    }

    public static Fields of(JsonNode json) {
        return new Fields("", json, new Problems());
    }

    /** Text that must be there and not be blank. */
    public String text(String name, int longest) {
        String text = optionalText(name, longest).map(String::strip).orElse("");
        return text.isEmpty() ? wrong(name, "must be text.", "?") : text;
    }

    public Optional<String> optionalText(String name, int longest) {
        return get(name).map(value -> !value.isTextual() ? wrong(name, "must be text.", "?")
                : value.textValue().length() > longest ? wrong(name, "is longer than " + longest + " characters.", "?") : value.textValue());
    }

    /** A whole number that must be there. */
    public int number(String name, int least, int most) {
        return optionalNumber(name, least, most).orElseGet(() -> wrong(name, "must be a whole number from " + least + " to " + most + ".", least));
    }

    public Optional<Integer> optionalNumber(String name, int least, int most) {
        return get(name).map(value -> value.isIntegralNumber() && value.canConvertToInt() && value.asInt() >= least && value.asInt() <= most
                ? value.asInt() : wrong(name, "must be a whole number from " + least + " to " + most + ".", least));
    }

    public boolean flag(String name, boolean otherwise) {
        return get(name).map(value -> value.isBoolean() ? value.asBoolean() : wrong(name, "must be true or false.", otherwise)).orElse(otherwise);
    }

    public Optional<Instant> moment(String name) {
        return parsed(name, Instant::parse, Instant.EPOCH, "must be a moment in UTC, such as 2026-03-04T09:30:00Z.");
    }

    /** A number of marks or a share of them: {@code "3/2"}, {@code "0.9"} or a whole number. */
    public Optional<Fraction> fraction(String name) {
        return parsed(name, Fraction::parse, Fraction.ONE, "must be a number such as 2, \"1.5\" or \"9/10\".");
    }

    public List<Fields> objects(String name, int most) {
        List<Fields> found = new ArrayList<>();
        elements(name, most).forEach(value -> found.add(inside(name + "[" + found.size() + "]", value)));
        return found;
    }

    public List<String> texts(String name, int most) {
        List<String> found = new ArrayList<>();
        elements(name, most).forEach(value -> found.add(value.isTextual() ? value.textValue()
                : wrong(name + "[" + found.size() + "]", "must be text.", "?")));
        return found;
    }

    public Optional<Fields> object(String name) {
        return get(name).map(value -> inside(name, value));
    }

    /** A field as it is; {@code null} in JSON is as good as none. */
    public Optional<JsonNode> get(String name) {
        asked.add(name);
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
    }

    public void problem(String name, String text) {
        problems.add(path.isEmpty() ? name : name.isEmpty() ? path : path + "." + name, text);
    }

    /** Notes a problem and gives something harmless in the value's place. */
    public <T> T wrong(String name, String text, T instead) {
        problem(name, text);
        return instead;
    }

    /** @throws AssessmentRefused with everything that was found wrong */
    public void orRefuse() {
        strangers();
        if (!problems.isEmpty()) {
            throw new AssessmentRefused(problems.all());
        }
    }

    private void strangers() {
        node.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                problem(name, "is not known here; known are " + String.join(", ", asked) + ".");
            }
        });
        within.forEach(Fields::strangers);
    }

    private List<JsonNode> elements(String name, int most) {
        List<JsonNode> elements = new ArrayList<>();
        get(name).ifPresent(value -> {
            if (!value.isArray() || value.size() > most) {
                problem(name, "must be a list of at most " + most + ".");
            } else {
                value.forEach(elements::add);
            }
        });
        return elements;
    }

    private Fields inside(String name, JsonNode value) {
        Fields inner = new Fields(path.isEmpty() ? name : path + "." + name, value, problems);
        within.add(inner);
        return inner;
    }

    private <T> Optional<T> parsed(String name, Function<String, T> parser, T instead, String otherwise) {
        return get(name).map(value -> {
            try {
                return parser.apply(value.asText());
            } catch (DateTimeParseException | NumberFormatException unreadable) {
                return wrong(name, otherwise, instead);
            }
        });
    }
}
