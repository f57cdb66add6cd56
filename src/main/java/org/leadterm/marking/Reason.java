package org.leadterm.marking;

import java.util.List;
import java.util.Optional;
import org.leadterm.casenote.Evidence;

/**
 * Why a code is in the key, shown after marking.
 *
 * @param why      in the author's words; may be empty
 * @param standard the national standard's number, such as {@code DGCS.1}
 * @param evidence where the notes say so
 */
public record Reason(String why, Optional<String> standard, List<Evidence> evidence) {
    public static final Reason NONE = new Reason("", Optional.empty(), List.of());

    public Reason {
        evidence = List.copyOf(evidence);
    }
}
