package org.leadterm.assessment.result.page;

import java.util.Optional;
import org.leadterm.assessment.monitor.LineField;
import org.leadterm.marking.Fraction;

/** Marks to be given, as a whole number, a decimal or a fraction, within what there are. */
final class MarksField {
    private static final int LONGEST = 20;
    private final LineField line;
    private final Fraction available;

    MarksField(Fraction available) {
        this.available = available;
        this.line = LineField.text("Marks, from 0 to " + available, LONGEST).helping("Such as 2, 1.5 or 3/2.");
    }

    LineField line() {
        return line;
    }

    /** Empty, and the field says why, when it is no such number. */
    Optional<Fraction> read() {
        Optional<Fraction> read = parsed().filter(marks -> marks.compareTo(Fraction.ZERO) >= 0 && marks.compareTo(available) <= 0);
        line.say(read.isPresent() ? "" : "A number from 0 to " + available + ".");
        return read;
    }

    private Optional<Fraction> parsed() {
        try {
            return Optional.of(Fraction.parse(line.value()));
        } catch (NumberFormatException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }
}
