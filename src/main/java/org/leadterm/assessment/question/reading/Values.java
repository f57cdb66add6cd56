package org.leadterm.assessment.question.reading;

import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.question.PartMarks;
import org.leadterm.exercise.file.Problems;
import org.leadterm.exercise.file.YamlFields;
import org.leadterm.exercise.file.YamlValue;
import org.leadterm.marking.Fraction;

/** Values that several kinds of question have. */
final class Values {
    static final int LONGEST_PART = 500;
    static final int LONGEST_FEEDBACK = 1_000;

    private Values() {
    }

    /** The elements of a field that must be there. */
    static List<YamlValue> list(YamlFields fields, String name) {
        return fields.need(name).map(value -> value.list(name)).orElse(List.of());
    }

    static List<YamlValue> perhaps(YamlFields fields, String name) {
        return fields.get(name).map(value -> value.list(name)).orElse(List.of());
    }

    static String part(YamlValue value, String name) {
        return value.text(name, LONGEST_PART).map(Values::line).orElse("");
    }

    static String part(YamlFields fields, String name) {
        return line(fields.needText(name, LONGEST_PART));
    }

    static String feedback(YamlFields fields) {
        return fields.text("feedback", LONGEST_FEEDBACK).map(Values::line).orElse("");
    }

    static boolean truth(YamlFields fields, String name, boolean otherwise) {
        return fields.get(name).flatMap(value -> value.truth(name)).orElse(otherwise);
    }

    static Fraction number(YamlValue value, String name) {
        Optional<String> text = value.written(name, "a number");
        try {
            return text.map(Fraction::parse).orElse(Fraction.ZERO);
        } catch (NumberFormatException refused) {
            value.problem(name + " must be a decimal or a fraction, not " + Problems.quoted(text.orElse("")) + ".");
            return Fraction.ZERO;
        }
    }

    static PartMarks partMarks(YamlFields fields) {
        return fields.get("part-marks").flatMap(value -> {
            Optional<String> text = value.text("part-marks", LONGEST_PART);
            Optional<PartMarks> rule = text.flatMap(PartMarks::of);
            if (text.isPresent() && rule.isEmpty()) {
                value.problem("part-marks must be by-part or all-or-nothing, not " + Problems.quoted(text.get()) + ".");
            }
            return rule;
        }).orElse(PartMarks.BY_PART);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
