package org.leadterm.marking;

import java.util.List;
import java.util.Optional;
import org.leadterm.casenote.Evidence;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;

/**
 * What marking says of one code of the answer or of the key, or of the question to the clinician.
 *
 * @param episode        its number, from 1
 * @param classification empty for a question to the clinician, as are group, key and position
 * @param position       the 1-based place in the answer; empty when omitted
 * @param given          the answer's code in normal form, or as typed when it is not a code; empty when omitted
 * @param expected       the key's code; empty when not relevant
 * @param key            the audit's error key, such as {@code SD4}; empty where there is no error
 * @param external       whether it concerns an external cause (V01-Y98)
 */
public record Finding(int episode, Optional<Classification> classification, Optional<Group> group, Optional<Integer> position,
                      Optional<String> given, Optional<Code> expected, FindingKind kind, Optional<String> key,
                      Fraction awarded, Fraction available, boolean external, String explanation,
                      Optional<String> standard, List<Evidence> evidence) {
    public Finding {
        evidence = List.copyOf(evidence);
    }
}
