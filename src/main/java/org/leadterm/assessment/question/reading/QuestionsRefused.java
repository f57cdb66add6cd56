package org.leadterm.assessment.question.reading;

import java.util.List;
import org.leadterm.exercise.file.Problem;

/** Files of questions have problems; nothing was stored. */
public final class QuestionsRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public QuestionsRefused(List<Problem> problems) {
        super("The files have " + (problems.size() == 1 ? "a problem." : problems.size() + " problems."));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
