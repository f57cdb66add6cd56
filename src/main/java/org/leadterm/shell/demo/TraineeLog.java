package org.leadterm.shell.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.ClockId;
import org.leadterm.cpd.activity.CourseDays;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.EntryState;
import org.leadterm.cpd.activity.Purpose;
import org.leadterm.cpd.course.Career;
import org.leadterm.cpd.course.Setting;

/**
 * What the demo trainee, who is nobody, did in eight months of an apprenticeship, told from today.
 *
 * @param prompts what reflections are asked by here
 */
record TraineeLog(LocalDate today, List<String> prompts) {
    static final String TEMPLATE = "apprenticeship";
    private static final String TRAINERS = "Demo training team";
    private static final int HOUR = 60;
    private static final int FIRST_DAYS = 10;
    private static final int OTHER_DAYS = 11;

    LocalDate began() {
        return today.minusMonths(8);
    }

    Career career() {
        return new Career(Setting.ACUTE, Optional.of(began()), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** When the milestones of the plan were reached, the first ones: the tutor has not signed off the last. */
    List<LocalDate> reached() {
        return List.of(began().plusDays(20), day(13, DayOfWeek.MONDAY), day(5, DayOfWeek.FRIDAY));
    }

    /** The earliest first. */
    List<Entry> entries() {
        return List.of(
                logged(began().plusDays(2), ActivityKind.COURSE, "Induction and confidentiality", 7 * HOUR, "Demo trust",
                        "A case note is opened for a reason, and the reason is recorded."),
                course(13, "Standards Course, first part", FIRST_DAYS, "The index leads to a code; only the tabular list says whether it may be used."),
                logged(day(9, DayOfWeek.WEDNESDAY), ActivityKind.MENTORING, "Talked my results through with the tutor", HOUR, "",
                        "I leave out external causes where the story is told in the ambulance sheet. I read that sheet first now."),
                course(5, "Standards Course, second part", OTHER_DAYS, "Fourth characters are where my time goes; I read all of a category before I choose."),
                logged(day(2, DayOfWeek.TUESDAY), ActivityKind.READING, "Anatomy: the hip and the femur", HOUR + 30, ""));
    }

    private Entry course(int weeksAgo, String title, int days, String learnt) {
        return logged(day(weeksAgo, DayOfWeek.FRIDAY), ActivityKind.COURSE, title, days * 7 * HOUR, TRAINERS, learnt)
                .with(Purpose.QUALIFICATION, Optional.empty()).towards(new CourseDays(new ClockId("standards-course"), days)).sharing(true);
    }

    private Entry logged(LocalDate on, ActivityKind kind, String title, int minutes, String provider, String... answers) {
        return Entry.draft(title, kind, on, minutes).from(provider, 0).with(EntryState.LOGGED).with(Words.reflection(prompts, answers));
    }

    private LocalDate day(int weeksAgo, DayOfWeek day) {
        return today.minusWeeks(weeksAgo).with(TemporalAdjusters.previousOrSame(day));
    }
}
