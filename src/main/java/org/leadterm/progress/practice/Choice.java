package org.leadterm.progress.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadterm.progress.Chapter;

/** Gives each wish the best case that is left: one that can be dared before one that is too hard, one not tried before one that was. */
final class Choice {
    /** New cases before the mistakes of days to come. */
    static final int MOST_NEW = 3;

    private final Past past;
    private final LocalDate today;
    private final List<PracticeCase> left;
    private final Set<Chapter> known;
    private final List<Suggestion> chosen = new ArrayList<>();

    Choice(Past past, List<PracticeCase> rested, LocalDate today) {
        this.past = past;
        this.today = today;
        this.known = past.lines().stream().map(Chapter::of).collect(Collectors.toSet());
        this.left = new ArrayList<>(rested);
        left.sort(Comparator.comparing(this::isTooHard).thenComparing(this::isTried).thenComparing(PracticeCase::level)
                .thenComparing(PracticeCase::minutes).thenComparing(one -> one.id().text()));
    }

    List<Suggestion> suggestions() {
        Wishes wishes = new Wishes(past, today);
        wishes.pressing().forEach(this::grant);
        breakNewGround(MOST_NEW);
        wishes.announced().forEach(this::grant);
        breakNewGround(left.size());
        again();
        return List.copyOf(chosen);
    }

    private boolean isTooHard(PracticeCase one) {
        return one.level() > past.level();
    }

    private boolean isTried(PracticeCase one) {
        return past.last(one.id()).isPresent();
    }

    /** Of equals the first, in the order of the list. */
    private void grant(Wish wish) {
        left.stream().filter(one -> wish.fit().applyAsInt(one) > 0)
                .min(Comparator.comparing(this::isTooHard).thenComparing(this::isTried)
                        .thenComparing(wish.fit()::applyAsInt, Comparator.reverseOrder()))
                .ifPresent(one -> choose(one, wish.due(), wish.reason()));
    }

    private void breakNewGround(int most) {
        for (PracticeCase one : left.stream().filter(one -> !isTried(one)).limit(most).toList()) {
            Optional<Chapter> fresh = fresh(one);
            fresh.ifPresent(known::add);
            choose(one, today, past.isBeginner() && one.level() == 1 ? new Reason.Beginning(one.minutes()) : new Reason.NewGround(fresh));
        }
    }

    /** The chapter that is new and that the case has most of; no other case is suggested for it. */
    private Optional<Chapter> fresh(PracticeCase one) {
        return one.chapters().keySet().stream().filter(chapter -> !known.contains(chapter))
                .max(Comparator.comparing((Chapter chapter) -> one.chapters().get(chapter)).thenComparing(Comparator.reverseOrder()));
    }

    private void again() {
        past.works().stream().map(work -> work.exercise()).distinct().forEach(exercise -> left.stream().filter(one -> one.id().equals(exercise))
                .findFirst().ifPresent(one -> past.last(exercise)
                        .ifPresent(work -> choose(one, today, new Reason.Again(Past.day(work.handedIn()), work.share())))));
    }

    private void choose(PracticeCase one, LocalDate due, Reason reason) {
        left.remove(one);
        chosen.add(new Suggestion(one, due, reason));
    }
}
