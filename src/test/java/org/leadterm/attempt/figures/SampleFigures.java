package org.leadterm.attempt.figures;

import org.leadterm.testing.Database;

/** Figures in a test's database. */
public final class SampleFigures {
    private SampleFigures() {
    }

    public static Figures in(Database database) {
        return database.connect(new Figures());
    }

    public static CohortSums sums(Database database) {
        return database.connect(new CohortSums());
    }
}
