package org.leadterm.people;

import java.util.List;
import java.util.stream.Collectors;

/** What was asked for an account is well-formed but wrong; every problem is named at once (422). */
public final class PersonRefused extends Refusal {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public PersonRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public PersonRefused(String where, String text) {
        this(List.of(new Problem(where, text)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
