package org.leadterm.progress.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadterm.marking.FindingKind;
import org.leadterm.progress.Line;
import org.leadterm.progress.Work;

/** Counts a reason's numbers again, by plain loops over the lines, and looks whether the case is one that the reason is about. */
final class ReasonCheck {
    private ReasonCheck() {
    }

    static void check(Past past, Suggestion suggestion, LocalDate today) {
        PracticeCase one = (PracticeCase) suggestion.task();
        Reason reason = suggestion.reason();
        if (reason instanceof Reason.Returning back) {
            returning(past, back);
            assertTrue(one.chapters().containsKey(back.chapter()));
        } else if (reason instanceof Reason.WeakChapter weak) {
            weak(lately(past, today), weak);
            assertTrue(one.chapters().containsKey(weak.chapter()));
        } else if (reason instanceof Reason.ErrorKey key) {
            assertEquals(List.of(count(lately(past, today), line -> line.key().equals(Optional.of(key.key()))), lately(past, today).size()),
                    List.of(key.times(), key.n()));
        } else if (reason instanceof Reason.Standard broken) {
            List<Line> lines = lately(past, today);
            assertEquals(List.of(count(lines, line -> rests(line, broken) && line.key().isPresent()), count(lines, line -> rests(line, broken))),
                    List.of(broken.times(), broken.n()));
            assertTrue(one.standards().contains(broken.standard()));
        } else if (reason instanceof Reason.NewGround fresh) {
            fresh.chapter().ifPresent(chapter -> assertEquals(0, count(past.lines(), line -> line.chapter().equals(chapter.name()))));
        } else if (reason instanceof Reason.Again again) {
            LocalDate last = LocalDate.MIN;
            for (Work work : past.works()) {
                last = work.exercise().equals(one.id()) && day(work.handedIn()).isAfter(last) ? day(work.handedIn()) : last;
            }
            assertEquals(last, again.last());
        }
    }

    private static void returning(Past past, Reason.Returning back) {
        int times = 0;
        int n = 0;
        for (int index = past.lines().size() - 1; index >= 0 && n < 10; index--) {
            Line line = past.lines().get(index);
            if (line.chapter().equals(back.chapter().name())) {
                n++;
                times += kind(back.mistake()) == line.kind() ? 1 : 0;
            }
        }
        assertEquals(List.of(times, n), List.of(back.times(), back.n()));
        LocalDate made = LocalDate.MIN;
        for (Line line : past.lines()) {
            made = line.chapter().equals(back.chapter().name()) && line.kind() == kind(back.mistake()) ? day(line.handedIn()) : made;
        }
        assertEquals(made, back.last());
    }

    private static void weak(List<Line> lately, Reason.WeakChapter weak) {
        int right = 0;
        int n = 0;
        for (Line line : lately) {
            if (line.chapter().equals(weak.chapter().name()) && line.expected().isPresent() && line.kind() != FindingKind.TOLERATED) {
                n++;
                right += line.kind() == FindingKind.CORRECT ? 1 : 0;
            }
        }
        assertEquals(List.of(right, n), List.of(weak.right(), weak.n()));
        assertTrue(n >= 5 && right * 10 < n * 9);
    }

    private static List<Line> lately(Past past, LocalDate today) {
        List<Line> lately = new ArrayList<>();
        for (Line line : past.lines()) {
            if (line.first() && day(line.handedIn()).plusDays(56).isAfter(today)) {
                lately.add(line);
            }
        }
        return lately;
    }

    private static boolean rests(Line line, Reason.Standard on) {
        return line.standard().equals(Optional.of(on.standard()));
    }

    private static int count(List<Line> lines, java.util.function.Predicate<Line> which) {
        int count = 0;
        for (Line line : lines) {
            count += which.test(line) ? 1 : 0;
        }
        return count;
    }

    private static FindingKind kind(Mistake mistake) {
        return switch (mistake) {
            case CATEGORY -> FindingKind.WRONG_THIRD;
            case FOURTH -> FindingKind.WRONG_FOURTH;
            case FIFTH -> FindingKind.WRONG_FIFTH;
            case SEQUENCE -> FindingKind.SEQUENCE;
            case OMITTED -> FindingKind.OMITTED;
            case NOT_RELEVANT -> FindingKind.NOT_RELEVANT;
        };
    }

    private static LocalDate day(java.time.Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of("Europe/London"));
    }
}
