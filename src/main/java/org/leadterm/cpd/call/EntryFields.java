package org.leadterm.cpd.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.ClockId;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.CycleId;
import org.leadterm.cpd.activity.CourseDays;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.EntryState;
import org.leadterm.cpd.activity.Purpose;
import org.leadterm.cpd.activity.Reflection;
import org.leadterm.people.Problem;
import org.leadterm.people.request.MalformedRequest;

/** What clients send, read field by field; what is wrong is gathered and told at once. */
final class EntryFields {
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final Set<String> ENTRY = Set.of("title", "kind", "date", "minutes", "points", "provider", "category", "reflection", "state", "purpose",
            "cycle", "shared", "course");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final JsonNode json;
    private final List<Problem> problems = new ArrayList<>();

    private EntryFields(String body, Set<String> known) {
        json = parse(body);
        if (!json.isObject()) {
            throw new CpdRefused("", "The body is a JSON object.");
        }
        json.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                problems.add(new Problem(field, "There is no field \"" + field + "\" here."));
            }
        });
    }

    /** @throws CpdRefused naming everything that is wrong */
    static Entry entry(String body) {
        EntryFields fields = new EntryFields(body, ENTRY);
        String title = fields.text("title");
        ActivityKind kind = fields.one("kind", ActivityKind::parse, ActivityKind.READING);
        LocalDate on = fields.day("date");
        int minutes = fields.whole("minutes");
        int points = fields.points();
        EntryState state = fields.json.has("state") ? fields.one("state", EntryState::parse, EntryState.DRAFT) : EntryState.LOGGED;
        Purpose purpose = fields.json.has("purpose") ? fields.one("purpose", Purpose::parse, Purpose.CYCLE) : Purpose.CYCLE;
        Optional<CycleId> cycle = Optional.of(fields.optional("cycle")).filter(id -> !id.isBlank()).map(CycleId::new);
        Optional<CourseDays> course = fields.course();
        Reflection reflection = fields.reflection();
        return fields.made(() -> new Entry(title, kind, on, minutes, points, fields.optional("provider"), fields.optional("category"), reflection, state,
                purpose, cycle, fields.json.path("shared").asBoolean(false), course));
    }

    /** Of {@code {"from":"2026-06-01"}}. */
    static LocalDate from(String body) {
        EntryFields fields = new EntryFields(body, Set.of("from"));
        LocalDate from = fields.day("from");
        return fields.made(() -> from);
    }

    private <T> T made(Supplier<T> made) {
        try {
            T whole = made.get();
            if (problems.isEmpty()) {
                return whole;
            }
        } catch (CpdRefused refused) {
            List<String> known = problems.stream().map(Problem::where).toList();
            refused.problems().stream().filter(problem -> !known.contains(problem.where())).forEach(problems::add);
        }
        throw new CpdRefused(problems);
    }

    private static JsonNode parse(String body) {
        try {
            JsonNode read = JSON.readTree(body);
            if (read.isMissingNode()) {
                throw new MalformedRequest("The body is empty; it is to be JSON.");
            }
            return read;
        } catch (JsonProcessingException broken) {
            throw new MalformedRequest("The body is not JSON.");
        }
    }

    private String text(String field) {
        if (!json.path(field).isTextual()) {
            problems.add(new Problem(field, json.has(field) ? "This field is a text, in quotes." : "The field \"" + field + "\" is missing."));
        }
        return json.path(field).asText("?");
    }

    private String optional(String field) {
        return json.has(field) ? text(field) : "";
    }

    private LocalDate day(String field) {
        String text = text(field);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException other) {
            problems.add(new Problem(field, "This is a day such as 2026-10-09."));
            return LocalDate.EPOCH;
        }
    }

    private <T> T one(String field, Function<String, Optional<T>> parse, T otherwise) {
        String text = text(field);
        Optional<T> found = parse.apply(text);
        if (found.isEmpty() && json.path(field).isTextual()) {
            problems.add(new Problem(field, "There is no " + field + " \"" + text + "\"."));
        }
        return found.orElse(otherwise);
    }

    private int whole(String field) {
        JsonNode value = json.path(field);
        if (!value.isMissingNode() && !(value.isIntegralNumber() && value.canConvertToInt())) {
            problems.add(new Problem(field, "This is a whole number."));
        }
        return value.asInt(0);
    }

    private int points() {
        JsonNode value = json.path("points");
        if (value.isMissingNode()) {
            return 0;
        }
        BigDecimal hundredths = value.isNumber() ? value.decimalValue().multiply(HUNDRED) : BigDecimal.valueOf(-1);
        if (hundredths.signum() < 0 || hundredths.stripTrailingZeros().scale() > 0 || hundredths.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            problems.add(new Problem("points", "This is a number with at most two decimals."));
            return 0;
        }
        return hundredths.intValue();
    }

    private Optional<CourseDays> course() {
        JsonNode course = json.path("course");
        if (course.isMissingNode() || course.isNull()) {
            return Optional.empty();
        }
        int days = course.path("days").asInt(0);
        if (!course.path("clock").isTextual() || course.path("clock").asText().isBlank() || days < 1) {
            problems.add(new Problem("course", "A course has a \"clock\" and \"days\"."));
            return Optional.empty();
        }
        try {
            return Optional.of(new CourseDays(new ClockId(course.get("clock").asText()), days));
        } catch (CpdRefused refused) {
            problems.addAll(refused.problems());
            return Optional.empty();
        }
    }

    private Reflection reflection() {
        List<Reflection.Answer> answers = new ArrayList<>();
        json.path("reflection").forEach(each -> answers.add(new Reflection.Answer(each.path("prompt").asText(""), each.path("text").asText(""))));
        try {
            return new Reflection(answers);
        } catch (CpdRefused refused) {
            problems.addAll(refused.problems());
            return Reflection.NONE;
        }
    }
}
