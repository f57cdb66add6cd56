package org.leadterm.cpd.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.ClockId;
import org.leadterm.cpd.CpdConflict;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.SampleLog;
import org.leadterm.cpd.activity.CourseDays;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.course.Career;
import org.leadterm.cpd.course.CourseClock;
import org.leadterm.cpd.course.Setting;
import org.leadterm.cpd.course.Start;
import org.leadterm.people.NotAllowed;
import org.leadterm.people.Person;
import org.leadterm.testing.Database;

class ClockStateTest {
    private static final ClockId COURSE = new ClockId("standards-course");
    private static final LocalDate STARTED = LocalDate.of(2026, 1, 15);
    private SampleLog log;
    private Clocks clocks;

    @BeforeEach
    void start() {
        log = new SampleLog(Database.h2());
        clocks = new Clocks(log.courses, log.careers, log.activities, log.readers, log.clock);
    }

    @AfterEach
    void stop() {
        log.close();
    }

    @Test
    void clocks_stand_until_somebody_says_when_they_started() {
        assertEquals(List.of(ClockState.Status.NOT_APPLICABLE), log.run(() -> clocks.mine()).stream().map(ClockState::status).distinct().toList());
    }

    @Test
    void the_standards_course_is_due_six_months_after_starting() {
        career(LocalDate.of(2026, 9, 1));
        ClockState course = state("standards-course");
        assertEquals(Optional.of(LocalDate.of(2027, 3, 1)), course.due());
        assertEquals(ClockState.Status.SOON, course.status());
        assertEquals(Optional.of(99L), course.daysLeft(LocalDate.of(2026, 11, 22)));

        career(STARTED);

        assertEquals(ClockState.Status.OVERDUE, state("standards-course").status());
    }

    @Test
    void it_is_complete_with_the_twenty_first_day_and_not_before() {
        career(STARTED);
        attend("Weeks 1 to 4", LocalDate.of(2026, 2, 26), "standards-course", 20);
        assertEquals(ClockState.Status.OVERDUE, state("standards-course").status());
        assertEquals(20, state("standards-course").done());

        attend("Last day", LocalDate.of(2026, 3, 5), "standards-course", 1);

        ClockState course = state("standards-course");
        assertEquals(ClockState.Status.COMPLETE, course.status());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 5)), course.completed());
        assertEquals(Optional.of(LocalDate.of(2029, 3, 5)), state("standards-refresher").due());
        assertEquals(ClockState.Status.RUNNING, state("standards-refresher").status());
    }

    @Test
    void the_refresher_comes_again_three_years_after_the_last_one() {
        career(LocalDate.of(2015, 1, 1));
        attend("Course", LocalDate.of(2015, 5, 1), "standards-course", 21);
        attend("Refresher", LocalDate.of(2023, 12, 1), "standards-refresher", 1);

        ClockState refresher = state("standards-refresher");

        assertEquals(Optional.of(LocalDate.of(2026, 12, 1)), refresher.due());
        assertEquals(ClockState.Status.SOON, refresher.status());
        assertEquals(99, refresher.percentGone(LocalDate.of(2026, 11, 22)));
    }

    @Test
    void mental_health_has_clocks_of_its_own() {
        log.run(() -> {
            log.careers.change(log.coder.id(), new Career(Setting.MENTAL_HEALTH, Optional.of(STARTED), Optional.empty(), Optional.empty(), Optional.empty()));
            return "";
        });

        assertEquals(ClockState.Status.NOT_APPLICABLE, state("standards-course").status());
        assertEquals(ClockState.Status.OVERDUE, state("standards-course-mental-health").status());
    }

    @Test
    void administrators_change_clocks_and_nobody_else() {
        CourseClock longer = new CourseClock(COURSE, "Standards Course", Start.STARTING_WORK, Optional.empty(), 9, 0, 21, 3, Set.of(), "Our trust");
        assertThrows(NotAllowed.class, () -> change(log.tutor, longer));

        change(log.boss, longer);
        career(STARTED);

        assertEquals(Optional.of(LocalDate.of(2026, 10, 15)), state("standards-course").due());
        assertThrows(CpdConflict.class, () -> log.as(log.boss, () -> {
            log.courses.remove(COURSE);
            return "";
        }));
        assertThrows(CpdRefused.class, () -> change(log.boss, new CourseClock(COURSE, "In a circle", Start.AFTER,
                Optional.of(new ClockId("standards-refresher")), 9, 0, 21, 3, Set.of(), "Our trust")));
    }

    private void change(Person by, CourseClock clock) {
        log.as(by, () -> {
            log.courses.change(clock);
            return "";
        });
    }

    private void career(LocalDate started) {
        log.run(() -> {
            log.careers.change(log.coder.id(), new Career(Setting.ACUTE, Optional.of(started), Optional.empty(), Optional.empty(), Optional.empty()));
            return "";
        });
    }

    private void attend(String title, LocalDate on, String clock, int days) {
        Entry entry = SampleLog.logged(title, ActivityKind.COURSE, on).towards(new CourseDays(new ClockId(clock), days));
        log.create(entry);
    }

    private ClockState state(String id) {
        return log.run(() -> clocks.mine()).stream().filter(state -> state.clock().id().text().equals(id)).findFirst().orElseThrow();
    }
}
