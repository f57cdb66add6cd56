package org.leadterm.marking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of marking an answer against a key. The findings' marks add up to the sheet's.
 *
 * @param scheme   the marking scheme's name
 * @param passed   empty where the scheme never says
 * @param groups   all four, in order
 * @param findings by episode, diagnoses before procedures, in the order of the answer with omitted codes after them in the order of the key
 */
public record MarkSheet(String scheme, Fraction awarded, Fraction available, Optional<Boolean> passed,
                        Map<Group, GroupResult> groups, List<Finding> findings) {
    public MarkSheet {
        groups = Collections.unmodifiableMap(new EnumMap<>(groups));
        findings = List.copyOf(findings);
    }

    /** The percentage of marks with one decimal, rounded half up; empty when there are none to be had. */
    public Optional<String> percent() {
        return available.isZero() ? Optional.empty()
                : Optional.of(awarded.times(new Fraction(available.denominator(), available.numerator())).percent());
    }
}
