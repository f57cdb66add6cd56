package org.leadterm.cpd;

import java.util.List;
import java.util.stream.Collectors;
import org.leadterm.people.Problem;

/** What was entered is wrong; every problem is named with its place at once (422). */
public final class CpdRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public CpdRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public CpdRefused(String where, String text) {
        this(List.of(new Problem(where, text)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
