package org.leadterm.attempt.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the works that a report adds up, one after the other. */
final class Works {
    /** Each work is called f. */
    static final String SELECT = "select f.person, f.first, f.text, f.more from FiguresRow f";

    private Works() {
    }

    static void read(List<Object[]> rows, Consumer<WorkFigures> reader) {
        rows.forEach(row -> reader.accept(WorkText.read((String) row[0], (Boolean) row[1],
                Optional.ofNullable((String) row[3]).map(more -> row[2] + more).orElse((String) row[2]))));
    }
}
