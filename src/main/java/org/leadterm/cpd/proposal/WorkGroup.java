package org.leadterm.cpd.proposal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * Finished work that is one activity: the practice of a week, from Monday, or the parts of an assessment of a day.
 *
 * @param begins Monday of the week, or the day of the assessment
 */
record WorkGroup(boolean sat, LocalDate begins, List<Work> works) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int MINUTE = 60;
    private static final int LONGEST_TEXT = 500;

    /** Groups that are over: weeks before this one, and assessments before today. The earliest first. */
    static List<WorkGroup> of(List<Work> works, LocalDate today) {
        Map<LocalDate, List<Work>> weeks = works.stream().filter(work -> !work.sat())
                .collect(Collectors.groupingBy(work -> monday(day(work.handedIn())), TreeMap::new, Collectors.toList()));
        Map<LocalDate, List<Work>> assessments = works.stream().filter(Work::sat)
                .collect(Collectors.groupingBy(work -> day(work.handedIn()), TreeMap::new, Collectors.toList()));
        List<WorkGroup> groups = new ArrayList<>();
        weeks.forEach((monday, each) -> groups.add(new WorkGroup(false, monday, each)));
        assessments.forEach((day, each) -> groups.add(new WorkGroup(true, day, each)));
        return groups.stream().filter(group -> group.begins.isBefore(group.sat ? today : monday(today))).toList();
    }

    Proposed proposed(List<String> prompts, List<Line> lines) {
        Set<Object> attempts = works.stream().map(Work::attempt).collect(Collectors.toSet());
        List<String> asked = new ArrayList<>(prompts);
        OwnErrors.prompt(lines.stream().filter(line -> attempts.contains(line.attempt())).toList()).ifPresent(asked::add);
        LocalDate last = works.stream().map(work -> day(work.handedIn())).max(LocalDate::compareTo).orElse(begins);
        Entry entry = Entry.draft(title(), ActivityKind.CODED_PRACTICE, last, minutes()).from("Leadterm", 0).with(Reflection.of(asked));
        return new Proposed(entry, new Provenance(Provenance.Source.PROPOSED, (sat ? "assessment:" : "practice:") + begins, text()));
    }

    private String title() {
        String exercises = works.size() == 1 ? "1 exercise" : works.size() + " exercises";
        return sat ? "Assessment of " + DAY.format(begins) + ", " + exercises : "Coded practice, week of " + DAY.format(begins) + ", " + exercises;
    }

    /** Of the whole group, rounded to the next minute: nobody worked for nought. */
    private int minutes() {
        return Math.max(1, (works.stream().mapToInt(Work::seconds).sum() + MINUTE - 1) / MINUTE);
    }

    private String text() {
        String list = works.stream().map(work -> work.title() + work.share().map(share -> " (" + share.percent() + " %)").orElse(""))
                .collect(Collectors.joining("; "));
        String time = works.stream().allMatch(work -> work.seconds() == 0) ? " No time was measured: enter how long it took." : "";
        String text = "From work here: " + list + "." + time;
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Today.LONDON);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
