package org.leadterm.progress.threshold;

import java.util.List;
import java.util.stream.Collectors;
import org.leadterm.people.Problem;
import org.leadterm.people.Refusal;

/** Thresholds that cannot be kept as they were typed; every problem is named at once. */
public final class LevelRefused extends Refusal {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    LevelRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    LevelRefused(String where, String text) {
        this(List.of(new Problem(where, text)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
