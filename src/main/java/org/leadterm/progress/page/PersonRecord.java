package org.leadterm.progress.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.attempt.AttemptId;
import org.leadterm.progress.Accuracy;
import org.leadterm.progress.Line;
import org.leadterm.progress.TheoryAnswer;
import org.leadterm.progress.Work;
import org.leadterm.progress.threshold.AuditLevel;

/**
 * What a page about one person's progress is made of.
 *
 * @param ever   all that the person handed in, the earliest first
 * @param lines  the findings within the period
 * @param theory all questions of assessments ever answered
 * @param levels the thresholds to hold it against
 */
public record PersonRecord(PeriodChoice choice, Instant now, List<Work> ever, List<Line> lines, List<TheoryAnswer> theory, List<AuditLevel> levels) {
    public PersonRecord {
        ever = List.copyOf(ever);
        lines = List.copyOf(lines);
        theory = List.copyOf(theory);
        levels = List.copyOf(levels);
    }

    /** Those of the period. */
    List<Work> works() {
        return ever.stream().filter(work -> choice.period(now).holds(work.handedIn())).toList();
    }

    List<Work> latest() {
        return ever.stream().filter(work -> choice.latest(now).holds(work.handedIn())).toList();
    }

    List<Work> before() {
        return ever.stream().filter(work -> choice.before(now).holds(work.handedIn())).toList();
    }

    /** The weeks of the period to this one; of everything, from the first with work on. Each has its figures where there was work. */
    Map<LocalDate, Optional<Accuracy>> weeks() {
        Map<LocalDate, Accuracy> worked = Accuracy.weekly(works(), PeriodChoice.ZONE).stream()
                .collect(Collectors.toMap(Accuracy::week, Function.identity()));
        LocalDate last = PeriodChoice.monday(now);
        LocalDate first = choice == PeriodChoice.ALL ? worked.keySet().stream().min(LocalDate::compareTo).orElse(last)
                : PeriodChoice.monday(choice.period(now).from());
        return Stream.iterate(first, week -> !week.isAfter(last), week -> week.plusWeeks(1)).collect(Collectors.toMap(Function.identity(),
                week -> Optional.ofNullable(worked.get(week)), (one, other) -> one, TreeMap::new));
    }

    /** What the attempt was at; a finding is never without its attempt. */
    String title(AttemptId attempt) {
        return ever.stream().filter(work -> work.attempt().equals(attempt)).map(Work::title).findFirst().orElse("");
    }
}
