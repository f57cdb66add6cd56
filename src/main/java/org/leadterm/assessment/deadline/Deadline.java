package org.leadterm.assessment.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one place where deadlines are computed: start and base time, but not beyond the window; both with personal extra time and
 * extensions, and with every pause that began before they were over. The window moves by every pause, also for those who could only
 * start after it. Ending the sitting ends it for everybody.
 */
public final class Deadline {
    private Deadline() {
    }

    /**
     * The last moment at which what arrives still counts. Empty when there is none: without a limit nothing is ever handed in
     * by itself, and while a pause lasts the clock stands.
     */
    public static Optional<Instant> of(Terms terms) {
        Duration granted = terms.extensions().stream().reduce(terms.extra().of(terms.base()), Duration::plus);
        Instant own = isLimit(terms.base()) ? paused(terms, terms.start(), terms.start().plus(terms.base()).plus(granted)) : Instant.MAX;
        Instant window = terms.windowEnd().equals(Instant.MAX) ? Instant.MAX : paused(terms, Instant.MIN, terms.windowEnd().plus(granted));
        return Optional.of(earlier(earlier(own, window), terms.ended())).filter(end -> end.isBefore(Instant.MAX));
    }

    /** What is left at a moment; empty when there is no limit. It stands still during a pause and is never below zero. */
    public static Optional<Duration> left(Terms terms, Instant now) {
        List<Pause> soFar = terms.pauses().stream().filter(pause -> pause.from().isBefore(now))
                .map(pause -> new Pause(pause.from(), earlier(pause.until(), now))).toList();
        Terms asOfNow = new Terms(terms.start(), terms.base(), terms.extra(), terms.extensions(), soFar, terms.windowEnd(), terms.ended());
        return of(asOfNow).map(end -> Duration.between(now, end)).map(left -> left.isNegative() ? Duration.ZERO : left);
    }

    /** An end moved by the pauses that began before it, as far as they were after a beginning; {@link Instant#MAX} while one lasts. */
    private static Instant paused(Terms terms, Instant beginning, Instant until) {
        Instant end = until;
        Instant counted = beginning;
        for (Pause pause : terms.pauses().stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            Instant from = later(pause.from(), counted);
            if (from.isBefore(end) && pause.until().isAfter(from)) {
                end = pause.lasts() || end.equals(Instant.MAX) ? Instant.MAX : end.plus(Duration.between(from, pause.until()));
                counted = pause.until();
            }
        }
        return end;
    }

    private static boolean isLimit(Duration base) {
        return !base.isZero() && !base.isNegative();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
