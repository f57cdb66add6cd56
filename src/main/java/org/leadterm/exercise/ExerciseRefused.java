package org.leadterm.exercise;

import java.util.List;
import org.leadterm.exercise.file.Problem;

/** An exercise's files have problems; nothing was stored. */
public final class ExerciseRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public ExerciseRefused(List<Problem> problems) {
        super("The exercise has " + (problems.size() == 1 ? "a problem." : problems.size() + " problems."));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
