package org.leadterm.progress.page;

import org.leadterm.marking.FindingKind;

/** What marking found, in a few words. */
public final class KindWords {
    private KindWords() {
    }

    public static String of(FindingKind kind) {
        return switch (kind) {
            case CORRECT -> "right";
            case ACCEPTED -> "accepted in part";
            case WRONG_THIRD -> "wrong category";
            case WRONG_FOURTH -> "wrong fourth character";
            case WRONG_FIFTH -> "wrong fifth character";
            case SEQUENCE -> "wrong place in the sequence";
            case OMITTED -> "omitted";
            case NOT_RELEVANT -> "not relevant";
            case AVOID -> "not to be coded";
            case TOLERATED -> "tolerated";
            case QUERIED -> "rightly queried";
            case QUERY_MISSED -> "query missed";
        };
    }
}
