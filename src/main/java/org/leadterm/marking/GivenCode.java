package org.leadterm.marking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadterm.casenote.Evidence;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;

/**
 * A code as a coder gave it.
 *
 * @param typed what was typed; what is not a code is kept as it is and found not relevant
 */
public record GivenCode(String typed, Optional<LocalDate> date, Optional<Confidence> confidence, List<Evidence> evidence) {
    public GivenCode {
        evidence = List.copyOf(evidence);
    }

    public static GivenCode of(String typed) {
        return new GivenCode(typed, Optional.empty(), Optional.empty(), List.of());
    }

    public Optional<Code> code(Classification classification) {
        return Code.parse(classification, typed);
    }
}
