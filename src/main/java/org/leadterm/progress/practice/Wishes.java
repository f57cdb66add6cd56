package org.leadterm.progress.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.marking.Fraction;
import org.leadterm.progress.BrokenStandards;
import org.leadterm.progress.Chapter;
import org.leadterm.progress.Line;

/** What somebody's past asks for: first the mistakes whose day has come, then what is weak, and last the mistakes of days to come. */
final class Wishes {
    static final int LAST_CODES = 10;
    static final int FEW = 5;
    static final Fraction STRONG = Fraction.of(9, 10);
    static final int OFTEN = 3;
    static final int MOST_DUE = 3;
    static final int MOST_WEAK = 2;
    /** Mistakes that come back within so many days are announced. */
    static final int AHEAD = 7;

    private final Past past;
    private final LocalDate today;
    private final List<Line> recent;
    private final List<Card> cards;

    Wishes(Past past, LocalDate today) {
        this.past = past;
        this.today = today;
        this.recent = past.recent(today);
        this.cards = Leitner.cards(past.lines());
    }

    /** Before new ground. A chapter is asked for once. */
    List<Wish> pressing() {
        List<Wish> due = cards.stream().filter(card -> card.isDue(today)).filter(once()).limit(MOST_DUE).map(this::returning).toList();
        Set<Chapter> asked = due.stream().map(wish -> ((Reason.Returning) wish.reason()).chapter()).collect(Collectors.toSet());
        List<Wish> all = new ArrayList<>(due);
        weak().filter(weak -> !asked.contains(weak.chapter())).limit(MOST_WEAK)
                .forEach(weak -> all.add(new Wish(weak, today, one -> one.chapters().getOrDefault(weak.chapter(), 0))));
        errorKey().ifPresent(key -> all.add(new Wish(key, today, one -> one.groups().getOrDefault(key.group(), 0))));
        standard().ifPresent(broken -> all.add(new Wish(broken, today, one -> one.standards().contains(broken.standard()) ? 1 : 0)));
        return all;
    }

    /** After new ground. */
    List<Wish> announced() {
        return cards.stream().filter(card -> !card.isDue(today) && !card.due().isAfter(today.plusDays(AHEAD))).filter(once())
                .map(this::returning).toList();
    }

    private static Predicate<Card> once() {
        Set<Chapter> seen = new HashSet<>();
        return card -> seen.add(card.chapter());
    }

    private Wish returning(Card card) {
        List<Line> last = past.lastIn(card.chapter(), LAST_CODES);
        int times = (int) last.stream().filter(line -> line.isError() && Mistake.of(line.kind()).equals(Optional.of(card.mistake()))).count();
        return new Wish(new Reason.Returning(card.chapter(), card.mistake(), times, last.size(), card.box(), card.last()), card.due(),
                one -> one.chapters().getOrDefault(card.chapter(), 0));
    }

    private Stream<Reason.WeakChapter> weak() {
        return Past.byChapter(recent.stream().filter(Line::isOfKey).toList()).entrySet().stream()
                .map(chapter -> new Reason.WeakChapter(chapter.getKey(), (int) chapter.getValue().stream().filter(line -> line.kind().isRight()).count(),
                        chapter.getValue().size()))
                .filter(chapter -> chapter.n() >= FEW && share(chapter).compareTo(STRONG) < 0)
                .sorted(Comparator.comparing(Wishes::share).thenComparing(Reason.WeakChapter::n, Comparator.reverseOrder())
                        .thenComparing(Reason.WeakChapter::chapter));
    }

    private static Fraction share(Reason.WeakChapter chapter) {
        return Fraction.of(chapter.right(), chapter.n());
    }

    private Optional<Reason.ErrorKey> errorKey() {
        Map<String, List<Line>> keys = recent.stream().filter(line -> line.isError() && Mistake.of(line.kind()).isPresent())
                .collect(Collectors.groupingBy(line -> line.key().orElseThrow()));
        return keys.entrySet().stream().filter(key -> key.getValue().size() >= OFTEN)
                .min(Comparator.comparing((Map.Entry<String, List<Line>> key) -> -key.getValue().size()).thenComparing(Map.Entry::getKey))
                .map(key -> errorKey(key.getKey(), key.getValue()));
    }

    private Reason.ErrorKey errorKey(String key, List<Line> lines) {
        Line one = lines.get(0);
        int n = (int) recent.stream().filter(line -> line.group() == one.group()).count();
        return new Reason.ErrorKey(key, one.group(), Mistake.of(one.kind()).orElseThrow(), lines.size(), n);
    }

    private Optional<Reason.Standard> standard() {
        return BrokenStandards.of(recent).standards().stream().findFirst().filter(broken -> broken.times() > 1)
                .map(broken -> new Reason.Standard(broken.standard(), broken.times(), broken.n()));
    }
}
