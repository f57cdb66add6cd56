package org.leadterm.assessment;

import java.util.List;
import org.leadterm.exercise.file.Problem;

/** What was asked is well-formed but wrong; every problem is named at once (422), and nothing is stored. */
public final class AssessmentRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public AssessmentRefused(List<Problem> problems) {
        super(problems.size() == 1 ? problems.get(0).text() : "There are " + problems.size() + " problems; nothing was stored.");
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
