package org.leadterm.shell.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadterm.attempt.AttemptLine;
import org.leadterm.marking.Group;
import org.leadterm.progress.Accuracy;
import org.leadterm.progress.Line;
import org.leadterm.progress.Tally;
import org.leadterm.progress.Work;
import org.leadterm.progress.practice.PracticeQueue;
import org.leadterm.progress.threshold.AuditLevel;

/**
 * What one who codes is met with.
 *
 * @param attempts those in practice, the latest first
 * @param works    all that was handed in
 * @param level    the threshold to hold the week against; none when the site shows none
 */
record LearnerHome(List<AttemptLine> attempts, PracticeQueue queue, List<Work> works, List<Line> lines, Optional<AuditLevel> level) {
    static final ZoneId UK = ZoneId.of("Europe/London");
    private static final Comparator<List<Line>> MOST_THEN_AS_IN_AN_AUDIT = Comparator.comparing((List<Line> lines) -> -lines.size())
            .thenComparing(lines -> lines.get(0).group()).thenComparing(lines -> lines.get(0).kind());

    LearnerHome {
        attempts = List.copyOf(attempts);
        works = List.copyOf(works);
        lines = List.copyOf(lines);
    }

    Optional<AttemptLine> open() {
        return attempts.stream().filter(line -> line.submittedAt().isEmpty()).findFirst();
    }

    List<AttemptLine> handedIn(int most) {
        return attempts.stream().filter(line -> line.submittedAt().isPresent()).limit(most).toList();
    }

    /** The error key that came up most often on a mark sheet; of two that came up as often, the one that an audit names first. */
    Optional<String> mainKey(AttemptLine attempt) {
        return lines.stream().filter(line -> line.attempt().text().equals(attempt.id()) && line.isError())
                .collect(Collectors.groupingBy(line -> line.key().orElseThrow())).values().stream().min(MOST_THEN_AS_IN_AN_AUDIT)
                .flatMap(most -> most.get(0).key());
    }

    /** The works since Monday that count: the first at each exercise. */
    List<Work> week(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return works.stream().filter(Work::first).filter(work -> !LocalDate.ofInstant(work.handedIn(), UK).isBefore(monday)).toList();
    }

    Map<Group, Tally> accuracy(LocalDate today) {
        return Accuracy.total(week(today));
    }
}
