package org.leadterm.classification.load;

import java.util.List;

/** A file that was refused whole, with everything that is wrong in it. */
public final class RefusedFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    RefusedFile(List<Problem> problems) {
        super(problems.size() + " problems, the first at " + problems.get(0).where() + ": " + problems.get(0).text());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
