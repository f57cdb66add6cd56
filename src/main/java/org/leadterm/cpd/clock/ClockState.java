package org.leadterm.cpd.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.cpd.ClockId;
import org.leadterm.cpd.course.Career;
import org.leadterm.cpd.course.CourseClock;
import org.leadterm.cpd.course.Start;

/**
 * What a course clock shows on a day.
 *
 * @param done days of the course that were logged towards the next completion, or of the last one where nothing is due again
 * @param from what the time is counted from; empty while the clock stands
 * @param due the last day; empty while it stands, and when nothing is due again
 * @param completed the last completion
 */
public record ClockState(CourseClock clock, Status status, int done, Optional<LocalDate> from, Optional<LocalDate> due, Optional<LocalDate> completed) {
    /** What it shows. */
    public enum Status {
        COMPLETE("Complete"),
        /** Time is left, and the notice has not begun. */
        RUNNING("Running"),
        /** Within the notice before the due day. */
        SOON("Due soon"),
        OVERDUE("Overdue"),
        /** For other people, or nobody told what it is counted from. */
        NOT_APPLICABLE("Not applicable");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A course that was logged, or some days of one. */
    public record Attended(ClockId clock, LocalDate on, int days) {
    }

    /** @param earlier what the clocks before it show, for one that is counted from the completion of another */
    static ClockState of(CourseClock clock, Career career, List<Attended> attended, Map<ClockId, ClockState> earlier, LocalDate today) {
        Optional<LocalDate> first = clock.starts() == Start.AFTER ? clock.after().map(earlier::get).flatMap(ClockState::completed) : career.day(clock.starts());
        if (!clock.isFor(career.setting())) {
            return new ClockState(clock, Status.NOT_APPLICABLE, 0, Optional.empty(), Optional.empty(), Optional.empty());
        }
        int done = 0;
        Optional<LocalDate> completed = Optional.empty();
        for (Attended each : attended.stream().filter(each -> each.clock().equals(clock.id())).sorted(Comparator.comparing(Attended::on)).toList()) {
            done += each.days();
            if (done >= clock.days()) {
                completed = Optional.of(each.on());
                done = clock.every() > 0 ? 0 : done;
            }
        }
        return running(clock, done, first, completed, today);
    }

    private static ClockState running(CourseClock clock, int done, Optional<LocalDate> first, Optional<LocalDate> completed, LocalDate today) {
        if (completed.isPresent() && clock.every() == 0) {
            return new ClockState(clock, Status.COMPLETE, done, first, Optional.empty(), completed);
        } else if (completed.isEmpty() && first.isEmpty()) {
            return new ClockState(clock, Status.NOT_APPLICABLE, done, Optional.empty(), Optional.empty(), completed);
        }
        LocalDate from = completed.or(() -> first).orElseThrow();
        LocalDate due = from.plusMonths(completed.isPresent() ? clock.every() : clock.within());
        Status status = today.isAfter(due) ? Status.OVERDUE : today.isBefore(due.minusMonths(clock.notice())) ? Status.RUNNING : Status.SOON;
        return new ClockState(clock, status, done, Optional.of(from), Optional.of(due), completed);
    }

    /** Days from one to the other, for a bar; the whole where it is complete. */
    public int percentGone(LocalDate today) {
        if (due.isEmpty() || from.isEmpty()) {
            return status == Status.COMPLETE ? 100 : 0;
        }
        long whole = Math.max(1, ChronoUnit.DAYS.between(from.get(), due.get()));
        return Math.toIntExact(Math.max(0, Math.min(100, 100 * ChronoUnit.DAYS.between(from.get(), today) / whole)));
    }

    /** Days until the last one; below nought when it has passed. */
    public Optional<Long> daysLeft(LocalDate today) {
        return due.map(day -> ChronoUnit.DAYS.between(today, day));
    }
}
