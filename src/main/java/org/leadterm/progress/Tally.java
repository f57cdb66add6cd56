package org.leadterm.progress;

import java.util.Collection;
import java.util.Optional;
import org.leadterm.attempt.figures.GroupFigures;
import org.leadterm.marking.Denominator;
import org.leadterm.marking.Fraction;

/**
 * What an audit counts in one of its groups, for one work or many.
 *
 * @param correct     codes that are right, accepted ones at full share too
 * @param key         codes of the key
 * @param coder       codes of the coder
 * @param union       codes of either
 * @param omitted     in the key and not given
 * @param notRelevant given and not in the key
 */
public record Tally(int correct, int key, int coder, int union, int omitted, int notRelevant) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    static Tally of(GroupFigures figures) {
        return new Tally(figures.correct(), figures.key(), figures.coder(), figures.union(), figures.omitted(), figures.notRelevant());
    }

    public static Tally sum(Collection<Tally> all) {
        return all.stream().reduce(NONE, Tally::plus);
    }

    public Tally plus(Tally other) {
        return new Tally(correct + other.correct, key + other.key, coder + other.coder, union + other.union, omitted + other.omitted,
                notRelevant + other.notRelevant);
    }

    /** What the accuracy is taken of, by the denominator's rule. */
    public int total(Denominator rule) {
        return switch (rule) {
            case AUDITOR -> key;
            case CODER -> coder;
            case UNION -> union;
        };
    }

    /** The share correct; empty when there is nothing to take it of. */
    public Optional<Fraction> share(Denominator rule) {
        return total(rule) == 0 ? Optional.empty() : Optional.of(Fraction.of(correct, total(rule)));
    }

    /** How sure that share is. */
    public Wilson interval(Denominator rule) {
        return new Wilson(correct, total(rule));
    }
}
