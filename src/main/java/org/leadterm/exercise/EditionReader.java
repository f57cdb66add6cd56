package org.leadterm.exercise;

import java.util.Set;
import org.leadterm.exercise.file.YamlFields;
import org.leadterm.exercise.file.YamlValue;

/** Reads which classifications and standards a key was made with. */
final class EditionReader {
    private static final int LONGEST = 60;

    private EditionReader() {
    }

    static Edition read(YamlValue value) {
        return value.fields("edition", Set.of("icd10", "opcs4", "standards"))
                .map(fields -> new Edition(fields.text("icd10", LONGEST).orElse(""), fields.text("opcs4", LONGEST).orElse(""), standards(fields)))
                .orElse(new Edition("", "", ""));
    }

    private static String standards(YamlFields fields) {
        return fields.get("standards").flatMap(value -> value.written("standards", "a year")).filter(text -> text.length() <= LONGEST).orElse("");
    }
}
