package org.leadterm.classification.rules.site;

import java.util.List;
import org.leadterm.classification.rules.file.FieldProblem;

/** An own rule that cannot be kept as it is written, with everything that is wrong. */
public final class RuleRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    RuleRefused(List<FieldProblem> problems) {
        super("The rule cannot be kept as it is written.");
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
