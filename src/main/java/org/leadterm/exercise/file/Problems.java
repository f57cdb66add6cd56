package org.leadterm.exercise.file;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong so far. Reading goes on after a problem, so that people see all of them at once. */
public final class Problems {
    private static final int MOST = 200;
    private static final int LONGEST_QUOTE = 80;
    private final List<Problem> found = new ArrayList<>();

    public void add(String where, String text) {
        Problem problem = new Problem(where, text);
        if (found.size() < MOST && !found.contains(problem)) {
            found.add(problem);
        } else if (found.size() == MOST && !found.contains(problem)) {
            found.add(new Problem(where, "There are more problems after this one."));
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int size() {
        return found.size();
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** What somebody wrote, in quotation marks, on one line and not longer than a line. */
    public static String quoted(String text) {
        return "\"" + clipped(text) + "\"";
    }

    static String clipped(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line;
    }
}
