package org.leadterm.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;

/**
 * Marks by trying everything: every choice of sets, every way to match. It is written from the published rules, shares nothing
 * with the engine but the records, and says what it finds as lines of text.
 */
final class SlowMarking {
    private record Wanted(Code code, KeyItem item, Fraction worth) {
    }

    private record Outcome(List<String> lines, Fraction marks, int tolerated) {
    }

    private final Classification classification;
    private final EpisodeKey key;
    private final List<GivenCode> given;
    private final List<Optional<Code>> codes;
    private final MarkingScheme scheme;
    private final List<List<Wanted>> choices = new ArrayList<>();

    private SlowMarking(Classification classification, EpisodeKey key, AnswerEpisode answer, MarkingScheme scheme) {
        this.classification = classification;
        this.key = key;
        this.given = answer.codes(classification);
        this.codes = given.stream().map(one -> one.code(classification)).toList();
        this.scheme = scheme;
        choose(0, List.of());
    }

    static List<String> mark(AnswerKey key, Answer answer, MarkingScheme scheme) {
        List<String> lines = new ArrayList<>();
        for (int index = 0; index < key.episodes().size(); index++) {
            EpisodeKey episode = key.episodes().get(index);
            AnswerEpisode given = index < answer.episodes().size() ? answer.episodes().get(index) : new AnswerEpisode(List.of(), List.of(), "");
            lines.addAll(new SlowMarking(Classification.ICD10, episode, given, scheme).best());
            lines.addAll(new SlowMarking(Classification.OPCS4, episode, given, scheme).best());
            episode.query().ifPresent(query -> lines.add(given.query().isBlank() ? "- queryMissed ->- 0 of " + query.credit()
                    : "- queried ->- " + query.credit() + " of " + query.credit()));
        }
        return lines;
    }

    private void choose(int index, List<Wanted> before) {
        if (index == key.items(classification).size()) {
            choices.add(before);
            return;
        }
        KeyItem item = key.items(classification).get(index);
        for (List<Code> set : item.sets()) {
            List<Wanted> longer = new ArrayList<>(before);
            for (Code code : set) {
                longer.add(new Wanted(code, item, item.required() ? item.marks().times(Fraction.of(1, set.size())) : Fraction.ZERO));
            }
            choose(index + 1, longer);
        }
    }

    private List<String> best() {
        Outcome best = null;
        for (List<Wanted> choice : choices) {
            Outcome outcome = new Trial(choice).outcome();
            if (best == null || outcome.marks.compareTo(best.marks) > 0
                    || outcome.marks.equals(best.marks) && outcome.tolerated > best.tolerated) {
                best = outcome;
            }
        }
        return best.lines;
    }

    /** One choice of sets. */
    private final class Trial {
        private final List<Wanted> wanted;
        /** For each wanted code the index of the given one, or -1, and what it is and earns. */
        private final int[] partner;
        private final String[] kinds;
        private final Fraction[] shares;
        private List<List<Optional<Fraction>>> shareOf;
        private int[] bestOfStep;
        private Fraction bestMarks;

        Trial(List<Wanted> wanted) {
            this.wanted = wanted;
            partner = new int[wanted.size()];
            kinds = new String[wanted.size()];
            shares = new Fraction[wanted.size()];
            Arrays.fill(partner, -1);
        }

        private Optional<Code> code(int index) {
            return codes.get(index);
        }

        private int copiesBefore(int index) {
            int copies = 0;
            for (int earlier = 0; earlier < index; earlier++) {
                copies += code(earlier).equals(code(index)) ? 1 : 0;
            }
            return copies;
        }

        private boolean taken(int[] partners, int index) {
            for (int one : partners) {
                if (one == index) {
                    return true;
                }
            }
            return false;
        }

        /** The share earned by a pair in a step; empty when they do not match. */
        private Optional<Fraction> share(int step, int place, int index) {
            if (code(index).isEmpty()) {
                return Optional.empty();
            }
            Code mine = wanted.get(place).code;
            Code theirs = code(index).get();
            int copies = copiesBefore(index);
            long inKey = wanted.stream().filter(one -> one.code.equals(theirs)).count();
            if (copies > 0 && (step > 1 || copies >= inKey) || step > 1 && !wanted.get(place).item.required()) {
                return Optional.empty();
            }
            switch (kind(step, place, index)) {
                case "correct":
                    return Optional.of(scheme.share(FindingKind.CORRECT));
                case "accepted":
                    return Optional.of(scheme.share(FindingKind.ACCEPTED).times(greatestAccepted(wanted.get(place), theirs).orElseThrow()));
                case "wrongFifth":
                    return Optional.of(scheme.share(FindingKind.WRONG_FIFTH));
                case "wrongFourth":
                    return Optional.of(scheme.share(FindingKind.WRONG_FOURTH));
                case "wrongThird":
                    boolean bothFirst = place == 0 && index == 0;
                    boolean bothLater = place > 0 && index > 0 && mine.chapter().equals(theirs.chapter());
                    return bothFirst || bothLater ? Optional.of(scheme.share(FindingKind.WRONG_THIRD)) : Optional.empty();
                default:
                    return Optional.empty();
            }
        }

        private Optional<Fraction> greatestAccepted(Wanted one, Code code) {
            return one.item.accepted().stream().filter(accepted -> accepted.code().equals(code)).map(AcceptedCode::share)
                    .max(Fraction::compareTo);
        }

        private String kind(int step, int place, int index) {
            String mine = wanted.get(place).code.text();
            String theirs = code(index).get().text();
            if (step == 1) {
                Optional<Fraction> accepted = greatestAccepted(wanted.get(place), code(index).get());
                return mine.equals(theirs) || accepted.filter(Fraction.ONE::equals).isPresent() ? "correct" : accepted.isPresent() ? "accepted" : "";
            }
            if (step == 2) {
                String mineFull = mine.length() == 3 ? mine + ".X" : mine;
                String theirsFull = theirs.length() == 3 ? theirs + ".X" : theirs;
                return !mine.substring(0, 3).equals(theirs.substring(0, 3)) ? ""
                        : mineFull.substring(0, 5).equals(theirsFull.substring(0, 5)) ? "wrongFifth" : "wrongFourth";
            }
            return "wrongThird";
        }

        private void takeStep(int step) {
            bestOfStep = null;
            bestMarks = null;
            shareOf = new ArrayList<>();
            for (int place = 0; place < partner.length; place++) {
                List<Optional<Fraction>> ofPlace = new ArrayList<>();
                for (int index = 0; index < given.size(); index++) {
                    ofPlace.add(share(step, place, index));
                }
                shareOf.add(ofPlace);
            }
            tryAll(0, partner.clone(), Fraction.ZERO);
            for (int place = 0; place < partner.length; place++) {
                if (partner[place] < 0 && bestOfStep[place] >= 0) {
                    partner[place] = bestOfStep[place];
                    kinds[place] = kind(step, place, partner[place]);
                    shares[place] = shareOf.get(place).get(partner[place]).orElseThrow();
                }
            }
        }

        private void tryAll(int place, int[] partners, Fraction marks) {
            if (place == partners.length) {
                if (bestOfStep == null || marks.compareTo(bestMarks) > 0 || marks.equals(bestMarks) && earlier(partners, bestOfStep)) {
                    bestOfStep = partners.clone();
                    bestMarks = marks;
                }
                return;
            }
            if (partner[place] < 0) {
                for (int index = 0; index < given.size(); index++) {
                    if (!taken(partners, index)) {
                        Optional<Fraction> share = shareOf.get(place).get(index);
                        if (share.isPresent()) {
                            partners[place] = index;
                            tryAll(place + 1, partners, marks.plus(share.get().times(wanted.get(place).worth)));
                            partners[place] = -1;
                        }
                    }
                }
            }
            tryAll(place + 1, partners, marks);
        }

        private boolean earlier(int[] partners, int[] others) {
            for (int place = 0; place < partners.length; place++) {
                if (partners[place] != others[place]) {
                    return others[place] < 0 || partners[place] >= 0 && partners[place] < others[place];
                }
            }
            return false;
        }

        private boolean right(int place) {
            return partner[place] >= 0 && (kinds[place].equals("correct") || kinds[place].equals("accepted"));
        }

        private List<Integer> rightPlaces(Code code) {
            List<Integer> places = new ArrayList<>();
            for (int place = 0; place < partner.length; place++) {
                if (right(place) && wanted.get(place).code.equals(code)) {
                    places.add(place);
                }
            }
            return places;
        }

        private TreeSet<Integer> misplaced() {
            TreeSet<Integer> misplaced = new TreeSet<>();
            for (int place = 0; place < partner.length; place++) {
                if (right(place) && wanted.get(place).item.required() && (place == 0) != (partner[place] == 0)) {
                    misplaced.add(place);
                }
            }
            TreeSet<Integer> innocent = new TreeSet<>();
            List<OrderRule> broken = new ArrayList<>();
            for (OrderRule rule : key.order()) {
                int innocentBefore = 0;
                for (int first : rightPlaces(rule.first())) {
                    for (int second : rightPlaces(rule.second())) {
                        int distance = partner[second] - partner[first];
                        boolean kept = rule.kind() == OrderRule.Kind.FOLLOWS && distance == 1
                                || rule.kind() == OrderRule.Kind.AFTER && distance > 0
                                || rule.kind() == OrderRule.Kind.ADJACENT && (distance == 1 || distance == -1);
                        if (kept) {
                            innocentBefore++;
                            innocent.add(first);
                            innocent.add(second);
                        }
                    }
                }
                if (innocentBefore == 0) {
                    broken.add(rule);
                }
            }
            for (OrderRule rule : broken) {
                int first = suspect(rightPlaces(rule.first()), innocent, -1);
                int second = suspect(rightPlaces(rule.second()), innocent, first);
                if (first >= 0 && second >= 0) {
                    misplaced.add(rule.kind() == OrderRule.Kind.ADJACENT && partner[first] > partner[second] ? first : second);
                }
            }
            return misplaced;
        }

        private int suspect(List<Integer> places, TreeSet<Integer> innocent, int other) {
            int fallback = -1;
            for (int place : places) {
                if (place != other && !innocent.contains(place)) {
                    return place;
                }
                if (place != other && fallback < 0) {
                    fallback = place;
                }
            }
            return fallback;
        }

        Outcome outcome() {
            takeStep(1);
            takeStep(2);
            takeStep(3);
            TreeSet<Integer> misplaced = misplaced();
            List<String> lines = new ArrayList<>();
            Fraction total = Fraction.ZERO;
            int tolerated = 0;
            for (int index = 0; index < given.size(); index++) {
                int place = -1;
                for (int one = 0; one < partner.length; one++) {
                    place = partner[one] == index ? one : place;
                }
                String text = code(index).map(Code::text).orElse(given.get(index).typed());
                if (place < 0) {
                    Code surplus = code(index).orElse(null);
                    boolean avoid = key.avoid().stream().anyMatch(avoided -> avoided.code().equals(surplus));
                    Fraction lost = Fraction.ZERO.minus(scheme.penalty());
                    lines.add(errorKey(index == 0, "NR") + (avoid ? " avoid " : " notRelevant ") + text + ">- " + lost + " of 0 @" + (index + 1));
                    total = total.plus(lost);
                    continue;
                }
                Wanted one = wanted.get(place);
                Fraction share = shares[place];
                String kind = one.item.required() ? kinds[place] : "tolerated";
                tolerated += one.item.required() ? 0 : 1;
                if (misplaced.contains(place)) {
                    kind = "sequence";
                    share = share.compareTo(scheme.share(FindingKind.SEQUENCE)) < 0 ? share : scheme.share(FindingKind.SEQUENCE);
                }
                Fraction marks = one.worth.times(share);
                total = total.plus(marks);
                lines.add(errorKey(place == 0, suffix(kind)) + " " + kind + " " + text + ">" + one.code + " " + marks + " of " + one.worth
                        + " @" + (index + 1));
            }
            for (int place = 0; place < partner.length; place++) {
                if (partner[place] < 0 && wanted.get(place).item.required()) {
                    lines.add(errorKey(place == 0, "O") + " omitted ->" + wanted.get(place).code + " 0 of " + wanted.get(place).worth);
                }
            }
            return new Outcome(lines, total, tolerated);
        }

        private String errorKey(boolean primary, String suffix) {
            return suffix.isEmpty() ? "-" : (primary ? "P" : "S") + (classification == Classification.ICD10 ? "D" : "P") + suffix;
        }

        private String suffix(String kind) {
            return switch (kind) {
                case "wrongThird" -> "3";
                case "wrongFourth" -> "4";
                case "wrongFifth" -> "5";
                case "sequence" -> "IS";
                default -> "";
            };
        }
    }
}
