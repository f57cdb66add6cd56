package org.leadterm.exercise.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadterm.classification.Code;
import org.leadterm.exercise.file.Problems;
import org.leadterm.exercise.file.YamlFields;
import org.leadterm.exercise.file.YamlValue;
import org.leadterm.marking.AvoidedCode;

/**
 * Reads the codes to avoid. The file does not say of which classification they are, so a notation that both have is
 * avoided in both, except where the key itself has the code.
 */
public final class AvoidReader {
    private AvoidReader() {
    }

    public static List<AvoidedCode> read(YamlValue list, KeyCodes codes) {
        List<AvoidedCode> avoided = new ArrayList<>();
        for (YamlValue value : list.list("avoid")) {
            value.fields("A code to avoid", Set.of("code", "why")).ifPresent(fields -> {
                String why = fields.text("why", ItemReader.LONGEST_TEXT).orElse("");
                meanings(fields, codes).forEach(code -> avoided.add(new AvoidedCode(code, why)));
            });
        }
        return avoided;
    }

    private static List<Code> meanings(YamlFields fields, KeyCodes codes) {
        Optional<YamlValue> value = fields.need("code");
        Optional<String> text = value.flatMap(one -> one.written("code", "a code"));
        if (text.isEmpty()) {
            return List.of();
        }
        List<Code> meanings = KeyCodes.meanings(text.get());
        if (meanings.isEmpty()) {
            value.get().problem(Problems.quoted(text.get()) + " is not a code.");
        }
        codes.release().check(value.get().where(), meanings);
        List<Code> avoided = meanings.stream().filter(code -> !codes.has(code)).toList();
        if (avoided.isEmpty() && !meanings.isEmpty()) {
            codes.release().warn(value.get().where(), "The key has " + meanings.get(0) + ", so it is not avoided.");
        }
        return avoided;
    }
}
