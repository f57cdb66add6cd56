package org.leadterm.marking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses among possible matches so that the total of marks is greatest and, among the greatest, so that the first place of the
 * key gets the earliest place of the answer that it can, then the second, and so on.
 *
 * <p>Candidates come as one list for each place of the key, in the key's order, each in the order of the answer.
 */
final class Assignment {
    private Assignment() {
    }

    static List<Match> best(List<List<Match>> candidates) {
        Optional<List<Match>> simple = withoutConflict(candidates);
        if (simple.isPresent()) {
            return simple.get();
        }
        List<Match> best = new ArrayList<>();
        for (List<List<Match>> component : components(candidates)) {
            best.addAll(withoutConflict(component).orElseGet(() -> Hungarian.best(component)));
        }
        return best;
    }

    /** Each place in turn takes the earliest of what suits it best. When none with marks comes away with less, nothing is better. */
    private static Optional<List<Match>> withoutConflict(List<List<Match>> candidates) {
        List<Match> taken = new ArrayList<>(candidates.size());
        Set<Integer> positions = new HashSet<>();
        for (List<Match> ofPlace : candidates) {
            Fraction most = most(ofPlace);
            Optional<Match> first = ofPlace.stream()
                    .filter(match -> !positions.contains(match.given().position()) && match.marks().equals(most)).findFirst();
            if (first.isEmpty() && !most.isZero()) {
                return Optional.empty();
            }
            first.ifPresent(match -> {
                taken.add(match);
                positions.add(match.given().position());
            });
        }
        return Optional.of(taken);
    }

    private static Fraction most(List<Match> candidates) {
        Fraction most = Fraction.ZERO;
        for (Match match : candidates) {
            most = most.max(match.marks());
        }
        return most;
    }

    /** Places that compete for no code of the answer, directly or through others, are apart and can be solved apart. */
    private static List<List<List<Match>>> components(List<List<Match>> candidates) {
        List<List<List<Match>>> components = new ArrayList<>();
        List<Set<Integer>> positions = new ArrayList<>();
        for (List<Match> ofPlace : candidates) {
            List<List<Match>> joined = new ArrayList<>();
            Set<Integer> wanted = new HashSet<>();
            ofPlace.forEach(match -> wanted.add(match.given().position()));
            Iterator<List<List<Match>>> component = components.iterator();
            Iterator<Set<Integer>> position = positions.iterator();
            while (component.hasNext()) {
                List<List<Match>> other = component.next();
                Set<Integer> others = position.next();
                if (ofPlace.stream().anyMatch(match -> others.contains(match.given().position()))) {
                    joined.addAll(other);
                    wanted.addAll(others);
                    component.remove();
                    position.remove();
                }
            }
            joined.add(ofPlace);
            joined.sort((one, two) -> Integer.compare(one.get(0).place().index(), two.get(0).place().index()));
            components.add(joined);
            positions.add(wanted);
        }
        return components;
    }
}
