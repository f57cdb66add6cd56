package org.leadterm.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadterm.classification.Code;

/**
 * Looks at the places of the right codes in the answer. Secondary codes have an order only where the key names one, as national
 * standards do for external causes, daggers and asterisks, and sites of operations.
 */
final class Sequence {
    private final List<Match> right;
    private final Map<Integer, Misplacement> misplaced = new HashMap<>();
    private final Set<Integer> keepingOrder = new HashSet<>();

    private Sequence(List<Match> right) {
        this.right = right;
    }

    /** Why the right code of a key's place stands wrong, by the index of that place; one reason for each. */
    static Map<Integer, Misplacement> misplaced(List<Match> matches, List<OrderRule> order) {
        Sequence sequence = new Sequence(matches.stream().filter(Match::right)
                .sorted(Comparator.comparing(match -> match.place().index())).toList());
        sequence.checkPrimary();
        List<OrderRule> broken = new ArrayList<>();
        for (OrderRule rule : order) {
            if (!sequence.holds(rule)) {
                broken.add(rule);
            }
        }
        broken.forEach(sequence::charge);
        return sequence.misplaced;
    }

    private void checkPrimary() {
        for (Match match : right) {
            if (match.place().required() && match.place().primary() != match.given().primary()) {
                misplaced.put(match.place().index(), match.place().primary()
                        ? new Misplacement.PrimaryGivenLater() : new Misplacement.SecondaryGivenFirst());
            }
        }
    }

    private List<Match> of(Code code) {
        return right.stream().filter(match -> match.place().code().equals(code)).toList();
    }

    /** A code can stand in a key several times, such as an external cause after each of two conditions: any pair will do. */
    private boolean holds(OrderRule rule) {
        boolean holds = false;
        for (Match first : of(rule.first())) {
            for (Match second : of(rule.second())) {
                if (inOrder(rule.kind(), first.given().position(), second.given().position())) {
                    keepingOrder.add(first.place().index());
                    keepingOrder.add(second.place().index());
                    holds = true;
                }
            }
        }
        return holds;
    }

    private static boolean inOrder(OrderRule.Kind kind, int first, int second) {
        return switch (kind) {
            case FOLLOWS -> second == first + 1;
            case ADJACENT -> Math.abs(second - first) == 1;
            case AFTER -> second > first;
        };
    }

    /** Only where both codes were given, and of several of the same code to one that keeps no other order, if there is one. */
    private void charge(OrderRule rule) {
        List<Match> firsts = blamable(rule.first());
        List<Match> seconds = new ArrayList<>(blamable(rule.second()));
        firsts.stream().findFirst().ifPresent(first -> {
            seconds.remove(first);
            seconds.stream().findFirst().ifPresent(second -> {
                boolean firstIsLater = first.given().position() > second.given().position();
                Match charged = rule.kind() == OrderRule.Kind.ADJACENT && firstIsLater ? first : second;
                misplaced.putIfAbsent(charged.place().index(), new Misplacement.OrderBroken(rule));
            });
        });
    }

    private List<Match> blamable(Code code) {
        return of(code).stream().sorted(Comparator.comparing(match -> keepingOrder.contains(match.place().index()))).toList();
    }
}
