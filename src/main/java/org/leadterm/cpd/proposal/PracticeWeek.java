package org.leadterm.cpd.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.Today;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.Proposed;
import org.leadterm.cpd.activity.Provenance;
import org.leadterm.cpd.activity.Reflection;
import org.leadterm.progress.Line;
import org.leadterm.progress.Work;

/**
 * The practice of a week, which is one activity.
 *
 * @param monday on which it begins
 */
record PracticeWeek(LocalDate monday, List<Work> works) {
    /** Weeks before this one, the earliest first; what was sat is an activity of its own. */
    static List<PracticeWeek> of(List<Work> works, LocalDate today) {
        Map<LocalDate, List<Work>> weeks = works.stream().filter(work -> !work.sat())
                .collect(Collectors.groupingBy(work -> monday(Today.day(work.handedIn())), TreeMap::new, Collectors.toList()));
        return weeks.entrySet().stream().filter(week -> week.getKey().isBefore(monday(today))).map(week -> new PracticeWeek(week.getKey(), week.getValue()))
                .toList();
    }

    Proposed proposed(List<String> prompts, List<Line> lines) {
        LocalDate last = works.stream().map(work -> Today.day(work.handedIn())).max(LocalDate::compareTo).orElse(monday);
        String title = "Coded practice, week of " + Texts.day(monday) + ", " + Texts.number(works.size(), "exercise");
        Entry entry = Entry.draft(title, ActivityKind.CODED_PRACTICE, last, Texts.minutes(seconds())).from("Leadterm", 0)
                .with(Reflection.of(OwnErrors.among(works, lines, prompts)));
        return new Proposed(entry, new Provenance(Provenance.Source.PROPOSED, "practice:" + monday,
                Texts.provenance("From work here: " + Texts.list(works) + ".", seconds() > 0)));
    }

    private int seconds() {
        return works.stream().mapToInt(Work::seconds).sum();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
