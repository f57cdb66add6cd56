package org.leadterm.classification.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong in one file, gathered while it is read to its end. */
final class ProblemList {
    /** A file of the wrong kind would have a problem in every line; nobody reads further than this. */
    private static final int MOST = 5_000;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int more;

    ProblemList(String file) {
        this.file = file;
    }

    void add(int line, String text) {
        if (problems.size() < MOST) {
            problems.add(new Problem(file, line, text));
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    void refuseIfAny() {
        if (problems.isEmpty()) {
            return;
        }
        problems.sort(Comparator.comparingInt(Problem::line));
        if (more > 0) {
            int last = problems.get(problems.size() - 1).line();
            problems.add(new Problem(file, last, "and " + more + " more problems after this line"));
        }
        throw new RefusedFile(problems);
    }
}
