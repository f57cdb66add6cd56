package org.leadterm.marking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Matches the codes of one list of the answer to those of the key, step by step, each at most once. */
final class Matching {
    private final MarkingScheme scheme;
    private final List<KeyPlace> places;
    private final List<GivenPlace> given;
    private final List<Match> matches = new ArrayList<>();

    private Matching(List<KeyPlace> places, List<GivenPlace> given, MarkingScheme scheme) {
        this.scheme = scheme;
        this.places = new ArrayList<>(places);
        this.given = new ArrayList<>(given);
        this.given.removeIf(one -> one.code().isEmpty() || surplusCopy(one));
    }

    static List<Match> of(List<KeyPlace> places, List<GivenPlace> given, MarkingScheme scheme) {
        Matching matching = new Matching(places, given, scheme);
        for (MatchingStep step : MatchingStep.values()) {
            matching.take(step);
        }
        return matching.matches;
    }

    /** A code given more often than once, and more often than the key has it. */
    private boolean surplusCopy(GivenPlace one) {
        return !one.firstCopy() && places.stream().filter(place -> one.code().equals(Optional.of(place.code()))).count() <= one.copy();
    }

    private void take(MatchingStep step) {
        if (places.isEmpty() || given.isEmpty()) {
            return;
        }
        List<Match> found = Assignment.best(candidates(step));
        Set<Integer> indexes = new HashSet<>();
        Set<Integer> positions = new HashSet<>();
        for (Match match : found) {
            indexes.add(match.place().index());
            positions.add(match.given().position());
        }
        places.removeIf(place -> indexes.contains(place.index()));
        given.removeIf(one -> positions.contains(one.position()));
        matches.addAll(found);
    }

    private List<List<Match>> candidates(MatchingStep step) {
        List<List<Match>> candidates = new ArrayList<>(places.size());
        for (KeyPlace place : places) {
            List<Match> ofPlace = new ArrayList<>(2);
            for (GivenPlace one : given) {
                step.match(place, one, one.code().orElseThrow(), scheme).ifPresent(ofPlace::add);
            }
            if (!ofPlace.isEmpty()) {
                candidates.add(ofPlace);
            }
        }
        return candidates;
    }
}
