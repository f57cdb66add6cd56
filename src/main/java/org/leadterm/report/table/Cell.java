package org.leadterm.report.table;

import java.math.BigDecimal;
import java.util.Optional;

/** What stands in one place of a table. */
public sealed interface Cell {
    Cell NONE = new Text("");

    /** Words; shown as they are, never reckoned with. */
    record Text(String text) implements Cell {
    }

    /** A number that a spreadsheet may reckon with. */
    record Amount(BigDecimal value) implements Cell {
    }

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    static Cell of(BigDecimal value) {
        return new Amount(value);
    }

    /** An empty cell where there is no number: never a nought. */
    static Cell of(Optional<BigDecimal> value) {
        return value.<Cell>map(Amount::new).orElse(NONE);
    }
}
