package org.leadterm.progress.call;

import java.util.List;
import org.leadterm.people.Problem;

/** The period that was asked for is none; every problem is named at once (400). */
public final class PeriodRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    PeriodRefused(List<Problem> problems) {
        super("The period is not one.");
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
