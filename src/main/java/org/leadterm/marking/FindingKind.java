package org.leadterm.marking;

/** What marking says of one code. */
public enum FindingKind {
    CORRECT("correct", ""),
    ACCEPTED("accepted", ""),
    WRONG_THIRD("wrongThird", "3"),
    WRONG_FOURTH("wrongFourth", "4"),
    WRONG_FIFTH("wrongFifth", "5"),
    SEQUENCE("sequence", "IS"),
    OMITTED("omitted", "O"),
    NOT_RELEVANT("notRelevant", "NR"),
    AVOID("avoid", "NR"),
    TOLERATED("tolerated", ""),
    QUERIED("queried", ""),
    QUERY_MISSED("queryMissed", "");

    private final String id;
    private final String suffix;

    FindingKind(String id, String suffix) {
        this.id = id;
        this.suffix = suffix;
    }

    /** The name in mark sheets. */
    public String id() {
        return id;
    }

    /** Whether there is nothing to learn from it. */
    public boolean isRight() {
        return this == CORRECT || this == TOLERATED || this == QUERIED;
    }

    /** The last letters of its default error key; empty where the kind is no error of a code. */
    public String suffix() {
        return suffix;
    }
}
