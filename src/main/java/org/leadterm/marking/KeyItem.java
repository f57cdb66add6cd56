package org.leadterm.marking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadterm.classification.Code;

/**
 * One item of an answer key: a code, or a choice between sets of codes.
 *
 * @param sets     the alternative sets ({@code one-of}); an ordinary item has one set of one code
 * @param accepted codes accepted in place of the item's code; only for an ordinary item
 * @param marks    what the item is worth, split evenly over the set that is matched
 * @param required whether it counts; a code that is not required is tolerated without marks
 * @param date     of the procedure; kept and shown, not marked
 */
public record KeyItem(List<List<Code>> sets, List<AcceptedCode> accepted, Fraction marks, boolean required,
                      Optional<LocalDate> date, Reason reason) {
    public KeyItem {
        sets = sets.stream().map(List::copyOf).toList();
        accepted = List.copyOf(accepted);
        if (sets.isEmpty() || sets.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("an item needs a code");
        }
        if (marks.compareTo(Fraction.ZERO) < 0) {
            throw new IllegalArgumentException("marks cannot be negative: " + marks);
        }
        if (!accepted.isEmpty() && (sets.size() > 1 || sets.get(0).size() > 1)) {
            throw new IllegalArgumentException("only an item of one code has accepted alternatives");
        }
    }

    /** A required code worth one mark, with nothing else said. */
    public static KeyItem of(Code code) {
        return new KeyItem(List.of(List.of(code)), List.of(), Fraction.ONE, true, Optional.empty(), Reason.NONE);
    }
}
