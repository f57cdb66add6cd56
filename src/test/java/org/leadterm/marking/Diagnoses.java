package org.leadterm.marking;

import java.util.List;

/** A key and an answer of diagnoses only, as lines of text; see {@link KeyNotation}. */
record Diagnoses(String key, String order, String avoid) {
    static Diagnoses of(String key) {
        return new Diagnoses(key, "", "");
    }

    Diagnoses ordered(String rules) {
        return new Diagnoses(key, rules, avoid);
    }

    Diagnoses avoiding(String codes) {
        return new Diagnoses(key, order, codes);
    }

    MarkSheet sheet(String answer, MarkingScheme scheme) {
        return Marking.mark(KeyNotation.key(key, "", order, avoid), KeyNotation.answer(answer, ""), scheme);
    }

    List<String> answered(String answer) {
        return Lines.of(sheet(answer, MarkingSchemes.LEARNING));
    }

    List<String> faults(String answer) {
        return Lines.faults(sheet(answer, MarkingSchemes.LEARNING));
    }

    String explained(String answer) {
        return sheet(answer, MarkingSchemes.LEARNING).findings().get(0).explanation();
    }
}
