package org.leadterm.attempt;

/** How much of a candidate's result the candidate may see. */
public enum Released {
    /** Nothing of an exercise's mark sheet. */
    NOTHING,
    /** What was right and what was not, without the key. */
    SHEET,
    /** The key and its explanations too. */
    KEY
}
