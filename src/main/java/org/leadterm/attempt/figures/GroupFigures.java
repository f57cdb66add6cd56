package org.leadterm.attempt.figures;

import org.leadterm.marking.Denominator;

/**
 * What an audit counts in one of its groups.
 *
 * @param correct     findings of kind {@code correct} alone
 * @param key         codes of the key
 * @param coder       codes of the coder
 * @param union       codes of either
 * @param omitted     in the key and not given
 * @param notRelevant given and not in the key
 */
public record GroupFigures(int correct, int key, int coder, int union, int omitted, int notRelevant) {
    /** From what a mark sheet says of a group: it has one of the three totals, and the others follow from it. */
    static GroupFigures of(int correct, int total, Denominator rule, int omitted, int notRelevant) {
        int key = switch (rule) {
            case AUDITOR -> total;
            case CODER -> total + omitted - notRelevant;
            case UNION -> total - notRelevant;
        };
        return of(correct, key, omitted, notRelevant);
    }

    /** The other totals follow from the key's. */
    static GroupFigures of(int correct, int key, int omitted, int notRelevant) {
        return new GroupFigures(correct, key, key - omitted + notRelevant, key + notRelevant, omitted, notRelevant);
    }
}
