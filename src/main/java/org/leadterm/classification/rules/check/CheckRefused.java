package org.leadterm.classification.rules.check;

import java.util.List;

/** A call to check codes that is JSON but not what it should be, with everything that is wrong. */
public final class CheckRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Wrong> problems;

    /**
     * One thing that is wrong.
     *
     * @param where its path, such as {@code icd10[3]}
     */
    public record Wrong(String where, String text) {
    }

    CheckRefused(List<Wrong> problems) {
        super("The body is not lists of codes.");
        this.problems = List.copyOf(problems);
    }

    public List<Wrong> problems() {
        return problems;
    }
}
