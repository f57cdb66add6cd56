package org.leadterm.exercise.json;

import java.util.List;
import org.leadterm.exercise.file.Problem;

/** JSON that is not an answer. */
public final class AnswerRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public AnswerRefused(List<Problem> problems) {
        super("The answer has " + (problems.size() == 1 ? "a problem." : problems.size() + " problems."));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
