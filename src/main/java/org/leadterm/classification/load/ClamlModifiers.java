package org.leadterm.classification.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.classification.Code;
import org.leadterm.classification.Entry;
import org.leadterm.classification.Mark;

/**
 * Writes out the fourth and fifth characters that a ClaML file gives once, as modifiers, for many categories.
 *
 * <p>A digit with a dot ({@code .0}) makes a fourth character. A bare one is put after each four-character code of the
 * category ({@code I70.0} + {@code 1}), after the code itself where that has four ({@code T14.2} + {@code 0}), or after the
 * filler where the category is not divided ({@code M45} + {@code X} + {@code 0}). Codes that the file lists itself stay.
 */
final class ClamlModifiers {
    /** Where it happened: the fourth character of W00-Y34 save Y06 and Y07 (NCCS, chapter XX). */
    private static final String PLACE = "S20W00_4";
    /** What the person was doing: not used in the NHS (NCCS, chapter XX). */
    private static final String ACTIVITY = "S20V01T_5";

    private final ReleaseDraft draft;
    private final Map<String, List<ClamlElement>> digits = new HashMap<>();
    private final Map<String, List<ClamlElement>> children = new HashMap<>();

    ClamlModifiers(ReleaseDraft draft, List<ClamlElement> digits) {
        this.draft = draft;
        for (ClamlElement digit : digits) {
            if (!digit.code.matches("\\.?[0-9]")) {
                draft.problem(digit.line, "the digit \"" + digit.code + "\" of the modifier " + digit.modifier + " is neither like .0 nor like 0");
            } else if (digit.title().isEmpty()) {
                draft.problem(digit.line, "the digit " + digit.code + " of the modifier " + digit.modifier + " has no title");
            } else if (ClamlRelease.mark(digit, draft).isPresent()) {
                this.digits.computeIfAbsent(digit.modifier, any -> new ArrayList<>()).add(digit);
            }
        }
    }

    void apply(List<ClamlElement> categories) {
        for (ClamlElement category : categories) {
            if (category.code.length() == 5) {
                children.computeIfAbsent(category.code.substring(0, 3), any -> new ArrayList<>()).add(category);
            }
        }
        for (ClamlElement category : categories) {
            if (digits.containsKey(PLACE) && takesPlace(category.code)) {
                addPlaces(category);
            }
            for (ClamlElement.ModifiedBy modifiedBy : category.modifiers()) {
                if (!modifiedBy.modifier().equals(PLACE) && !modifiedBy.modifier().equals(ACTIVITY)) {
                    expand(category, modifiedBy);
                }
            }
        }
    }

    private static boolean takesPlace(String code) {
        return code.length() == 3 && code.compareTo("W00") >= 0 && code.compareTo("Y34") <= 0 && !code.equals("Y06") && !code.equals("Y07");
    }

    /** WHO's own subdivisions of W26, X34 and X59 are not used in the NHS: the place takes their character (NCCS, chapter XX). */
    private void addPlaces(ClamlElement category) {
        for (ClamlElement child : children.getOrDefault(category.code, List.of())) {
            draft.remove(child.code);
        }
        for (ClamlElement digit : digits.get(PLACE)) {
            add(category, category.code + "." + digit.code.replace(".", ""), digit);
        }
    }

    private void expand(ClamlElement category, ClamlElement.ModifiedBy modifiedBy) {
        List<ClamlElement> all = digits.getOrDefault(modifiedBy.modifier(), List.of());
        if (all.isEmpty()) {
            draft.problem(category.line, category.code + " is modified by " + modifiedBy.modifier() + ", which the file does not define");
        }
        for (ClamlElement digit : all) {
            if (modifiedBy.digits().isEmpty() || modifiedBy.digits().contains(digit.code)) {
                expand(category, digit);
            }
        }
    }

    private void expand(ClamlElement category, ClamlElement digit) {
        List<ClamlElement> below = children.getOrDefault(category.code, List.of());
        if (digit.code.startsWith(".")) {
            add(category, category.code + digit.code, digit);
        } else if (!below.isEmpty()) {
            below.stream().filter(child -> !child.excluded.contains(digit.modifier)).forEach(child -> add(child, child.code + digit.code, digit));
        } else if (category.code.length() == 3) {
            add(category, category.code + (digit.modifier.endsWith("_4") ? "." : ".X") + digit.code, digit);
        } else {
            add(category, category.code + digit.code, digit);
        }
    }

    private void add(ClamlElement base, String text, ClamlElement digit) {
        Optional<Entry> above = draft.find(base.code);
        Optional<Code> code = above.isEmpty() || draft.find(text).isPresent() ? Optional.empty() : draft.code(digit.line, text);
        if (code.isPresent()) {
            Entry entry = Entry.of(code.get(), above.get().title() + " - " + digit.title());
            Mark own = ClamlRelease.mark(digit, draft).orElse(Mark.NONE);
            draft.add(digit.line, entry.marked(own == Mark.NONE ? above.get().mark() : own));
        }
    }
}
