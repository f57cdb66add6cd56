package org.leadterm.assessment.question.marking;

import java.util.Locale;

/** What is to be said of one part of an answer. */
public enum Verdict {
    RIGHT,
    PARTLY,
    WRONG,
    /** It belongs to the answer and was not given. */
    MISSED;

    /** The name in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
