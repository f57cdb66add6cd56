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
import org.leadterm.cpd.membership.Membership;
import org.leadterm.cpd.recurrence.Frequency;
import org.leadterm.cpd.recurrence.Recurrence;

/**
 * What the demo coder, who is nobody, did in three quarters of a cycle, told from today: a novice in the third year.
 *
 * @param prompts what reflections are asked by here
 */
record CoderLog(LocalDate today, List<String> prompts) {
    static final String TEMPLATE = "novice-to-accredited";
    private static final String TEAM = "Clinical coding team";
    private static final String TRAINERS = "Demo training team";
    private static final int HOUR = 60;

    /** The first of a month, three quarters of a year ago, when the membership began too. */
    LocalDate cycle() {
        return today.minusMonths(9).withDayOfMonth(1);
    }

    LocalDate began() {
        return today.minusMonths(32);
    }

    Career career() {
        return new Career(Setting.ACUTE, Optional.of(began()), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Membership membership() {
        return new Membership("Institute of Health Records and Information Management (IHRIM)", "DEMO-0001", cycle(),
                Optional.of(cycle().plusYears(1).minusDays(1)));
    }

    /** When the milestones of the plan were reached, the first ones. */
    List<LocalDate> reached() {
        return List.of(began().plusMonths(1), began().plusMonths(2), began().plusMonths(11), began().plusMonths(17), began().plusMonths(19),
                cycle().plusDays(1), began().plusMonths(29));
    }

    Recurrence meeting() {
        LocalDate first = day(14, DayOfWeek.MONDAY);
        return new Recurrence("Coding team meeting", ActivityKind.MEETING, HOUR, 0, TEAM, Frequency.MONTHLY, first, first.plusMonths(11));
    }

    /** The only one with evidence, verified by the tutor. */
    Entry workshop() {
        return logged(34, DayOfWeek.THURSDAY, ActivityKind.WORKSHOP, "Anatomy of the heart and its vessels", 6 * HOUR, TRAINERS,
                "Which vessel a stent lies in decides the code, and reports often name only the segment.",
                "I look up the segment in the anatomy sheet before I open the tabular list.", "The next audit of cardiology shows it.").sharing(true);
    }

    /** All others that are entered, the earliest first. */
    List<Entry> others() {
        return List.of(
                course(),
                logged(30, DayOfWeek.TUESDAY, ActivityKind.AUDIT, "Internal audit of 50 episodes: my own results", 4 * HOUR, TEAM,
                        "Nine of eleven errors were comorbidities that I had read and not coded.",
                        "I go through the list of conditions that are always coded before I close an episode.",
                        "The same audit in six months."),
                logged(26, DayOfWeek.FRIDAY, ActivityKind.READING, "National Clinical Coding Standards ICD-10: changes of the year", HOUR + 30, "",
                        "Two conventions that I used no longer stand.", "My notes are marked with the edition."),
                logged(22, DayOfWeek.WEDNESDAY, ActivityKind.MENTORING, "Mentoring a trainee: external causes of injury", 2 * HOUR, TEAM,
                        "Explaining where the place of occurrence belongs showed me that I had guessed it myself."),
                logged(18, DayOfWeek.MONDAY, ActivityKind.COURSE, "Information governance, yearly training", HOUR + 30, "Online",
                        "Dates and rare diagnoses can name a person too."),
                logged(14, DayOfWeek.THURSDAY, ActivityKind.READING, "National Clinical Coding Standards OPCS-4: sites and laterality", HOUR, "",
                        "The site code follows the procedure it belongs to, and laterality follows the site."),
                logged(10, DayOfWeek.TUESDAY, ActivityKind.WORKSHOP, "Orthopaedic procedures, with a surgeon", 3 * HOUR + 30, TRAINERS,
                        "Whether a prosthesis is cemented is often in the list of implants only.", "I open the list of implants every time.")
                        .sharing(true),
                logged(6, DayOfWeek.WEDNESDAY, ActivityKind.TEACHING, "Taught new doctors what a discharge summary is for", 2 * HOUR + 30, TEAM,
                        "They had not known that a query mark cannot be coded."),
                logged(3, DayOfWeek.THURSDAY, ActivityKind.MEETING, "Regional coding forum", 3 * HOUR, "Demo region"));
    }

    /** Long ago, so that its refresher is due before long. */
    private Entry course() {
        Entry course = Entry.draft("Standards Course", ActivityKind.COURSE, began().plusMonths(2), 21 * 7 * HOUR).from(TRAINERS, 0)
                .with(EntryState.LOGGED).towards(new CourseDays(new ClockId("standards-course"), 21)).with(Purpose.NONE, Optional.empty());
        return course.with(Words.reflection(prompts, "The four-step process is what I go back to whenever the index leads nowhere."));
    }

    private Entry logged(int weeksAgo, DayOfWeek day, ActivityKind kind, String title, int minutes, String provider, String... answers) {
        return Entry.draft(title, kind, day(weeksAgo, day), minutes).from(provider, 0).with(EntryState.LOGGED).with(Words.reflection(prompts, answers));
    }

    private LocalDate day(int weeksAgo, DayOfWeek day) {
        return today.minusWeeks(weeksAgo).with(TemporalAdjusters.previousOrSame(day));
    }
}
