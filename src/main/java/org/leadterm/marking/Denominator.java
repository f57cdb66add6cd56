package org.leadterm.marking;

/** What a group's percentage is taken of. The national methodology is not public on this, so reports name the rule they use. */
public enum Denominator {
    /** The key's codes. */
    AUDITOR("auditor"),
    /** The coder's codes. */
    CODER("coder"),
    /** Every code that either gave. */
    UNION("union");

    private final String id;

    Denominator(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
