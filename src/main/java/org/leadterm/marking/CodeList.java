package org.leadterm.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadterm.classification.Classification;

/** Marks one list of codes: an episode's diagnoses, or its procedures. */
final class CodeList {
    private final List<KeyItem> items;
    private final List<GivenPlace> given;
    private final EpisodeKey key;
    private final MarkingScheme scheme;

    private CodeList(Classification classification, EpisodeKey key, AnswerEpisode answer, MarkingScheme scheme) {
        this.key = key;
        this.scheme = scheme;
        items = key.items(classification);
        given = GivenPlace.all(classification, answer.codes(classification));
    }

    /** What became of every code: the answer's in their order, then the key's missing ones in theirs. */
    static List<Verdict> mark(Classification classification, EpisodeKey key, AnswerEpisode answer, MarkingScheme scheme) {
        return new CodeList(classification, key, answer, scheme).best();
    }

    /**
     * Under the choice of sets that gives most marks. Where marks are equal, as they are when a choice is optional, more codes
     * tolerated are better; where these are equal too, the first.
     */
    private List<Verdict> best() {
        int[] choice = OneOf.first(items);
        List<Verdict> best = under(choice);
        while (OneOf.next(items, choice)) {
            List<Verdict> other = under(choice);
            int byMarks = awarded(other).compareTo(awarded(best));
            if (byMarks > 0 || byMarks == 0 && tolerated(other) > tolerated(best)) {
                best = other;
            }
        }
        return best;
    }

    private List<Verdict> under(int[] choice) {
        List<KeyPlace> places = OneOf.places(items, choice);
        List<Match> matches = Matching.of(places, given, scheme);
        Map<Integer, Misplacement> misplaced = Sequence.misplaced(matches, key.order());
        Map<Integer, Match> byPosition = new HashMap<>();
        Set<Integer> found = new HashSet<>();
        for (Match match : matches) {
            byPosition.put(match.given().position(), match);
            found.add(match.place().index());
        }
        List<Verdict> verdicts = new ArrayList<>(places.size() + given.size());
        for (GivenPlace one : given) {
            Match match = byPosition.get(one.position());
            verdicts.add(match == null ? new Verdict.Surplus(one, Fraction.ZERO.minus(scheme.penalty()), avoided(one))
                    : Verdict.Matched.of(match, Optional.ofNullable(misplaced.get(match.place().index())), avoided(one), scheme));
        }
        places.stream().filter(place -> place.required() && !found.contains(place.index())).map(Verdict.Missing::new).forEach(verdicts::add);
        return verdicts;
    }

    private Optional<AvoidedCode> avoided(GivenPlace one) {
        return key.avoid().stream().filter(avoided -> one.code().filter(avoided.code()::equals).isPresent()).findFirst();
    }

    private static Fraction awarded(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::awarded).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static long tolerated(List<Verdict> verdicts) {
        return verdicts.stream().filter(Verdict::tolerated).count();
    }
}
