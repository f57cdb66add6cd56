package org.leadterm.people.cohort;

import java.util.List;
import org.leadterm.people.PersonName;
import org.leadterm.people.Problem;

/** What an import would do, row by row, and everything that stands in its way. With a problem nothing is done. */
public record ImportPlan(List<Row> rows, List<Problem> problems) {
    /** What becomes of one row. */
    public enum Outcome {
        /** An account that becomes a member. */
        ADD,
        /** An account is opened and becomes a member. It has no password until an administrator gives it one. */
        CREATE,
        /** A member already. */
        THERE
    }

    /** One row of the list. */
    public record Row(int line, PersonName name, String displayName, Outcome outcome) {
    }

    public ImportPlan {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    public boolean isPossible() {
        return problems.isEmpty();
    }

    public int count(Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
