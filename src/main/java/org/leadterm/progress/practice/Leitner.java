package org.leadterm.progress.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadterm.attempt.AttemptId;
import org.leadterm.progress.Chapter;
import org.leadterm.progress.Line;

/**
 * The card box of S. Leitner, "So lernt man lernen" (Freiburg: Herder, 1972). What was wrong goes to the first box; what is right
 * when it is due moves one box on, and boxes further on are visited ever more rarely; right in the last box, it is learnt. A card
 * here is a kind of mistake in a chapter, and a visit a case with codes in that chapter. A visit before the day moves nothing on,
 * so that several cases on one day count once. Decision 0022 says why this and not another.
 */
final class Leitner {
    /** After how many days each box is visited. Leitner sized his boxes; the days are ours. */
    static final List<Integer> DAYS = List.of(1, 3, 7, 14, 28);
    static final int BOXES = DAYS.size();

    private Leitner() {
    }

    /** The cards in the box after all that was handed in, the first due first. */
    static List<Card> cards(Collection<Line> lines) {
        Map<Place, Card> box = new LinkedHashMap<>();
        visits(lines).forEach(visit -> visit(box, visit));
        return box.values().stream().sorted(Comparator.comparing(Card::due).thenComparing(Card::box).thenComparing(Card::chapter)
                .thenComparing(Card::mistake)).toList();
    }

    private record Place(Chapter chapter, Mistake mistake) {
    }

    private static List<List<Line>> visits(Collection<Line> lines) {
        Map<AttemptId, List<Line>> byAttempt = lines.stream().filter(line -> !Chapter.of(line).isUnknown())
                .collect(Collectors.groupingBy(Line::attempt, LinkedHashMap::new, Collectors.toList()));
        return byAttempt.values().stream().sorted(Comparator.comparing((List<Line> visit) -> visit.get(0).handedIn())
                .thenComparing(visit -> visit.get(0).attempt().text())).toList();
    }

    private static void visit(Map<Place, Card> box, List<Line> visit) {
        LocalDate day = Past.day(visit.get(0).handedIn());
        Map<Chapter, List<Line>> chapters = visit.stream().collect(Collectors.groupingBy(Chapter::of, TreeMap::new, Collectors.toList()));
        chapters.forEach((chapter, codes) -> {
            Set<Mistake> made = codes.stream().filter(Line::isError).map(line -> Mistake.of(line.kind())).flatMap(Optional::stream)
                    .collect(Collectors.toSet());
            new ArrayList<>(box.values()).stream().filter(card -> card.chapter().equals(chapter) && !made.contains(card.mistake()) && card.isDue(day))
                    .forEach(card -> onward(box, card, day));
            made.stream().sorted().forEach(mistake -> box.put(new Place(chapter, mistake), new Card(chapter, mistake, 1, day.plusDays(DAYS.get(0)), day)));
        });
    }

    private static void onward(Map<Place, Card> box, Card card, LocalDate day) {
        Place place = new Place(card.chapter(), card.mistake());
        if (card.box() == BOXES) {
            box.remove(place);
        } else {
            box.put(place, new Card(card.chapter(), card.mistake(), card.box() + 1, day.plusDays(DAYS.get(card.box())), card.last()));
        }
    }
}
