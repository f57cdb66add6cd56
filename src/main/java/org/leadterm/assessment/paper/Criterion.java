package org.leadterm.assessment.paper;

import java.util.Locale;

/** What a blueprint may ask of the exercises or questions that are drawn. */
public enum Criterion {
    /** How demanding: foundation, intermediate, advanced. */
    LEVEL,
    /** An exercise's specialty. */
    SPECIALTY,
    /** A question's subject. */
    SUBJECT,
    /** A chapter of ICD-10 by its Roman number, or of OPCS-4 by its letter. */
    CHAPTER,
    /** The type of question. */
    TYPE,
    /** Any label of the author's. */
    TAG;

    /** The name in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
