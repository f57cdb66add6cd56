package org.leadterm.assessment.question;

import java.util.Arrays;
import java.util.Optional;

/** How a question is answered. */
public enum QuestionKind {
    SINGLE_CHOICE("single-choice", "Single choice"),
    MULTIPLE_CHOICE("multiple-choice", "Multiple choice"),
    TRUE_FALSE("true-false", "True or false"),
    SHORT_ANSWER("short-answer", "Short answer"),
    NUMERIC("numeric", "Number"),
    MATCHING("matching", "Matching"),
    ORDERING("ordering", "Ordering"),
    LIST("list", "List"),
    EXTENDED("extended", "Extended answer");

    private final String id;
    private final String title;

    QuestionKind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name in files and in the API. */
    public String id() {
        return id;
    }

    /** The name people read. */
    public String title() {
        return title;
    }

    public static Optional<QuestionKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
