package org.leadterm.cpd.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.SampleLog;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.clock.Clocks;
import org.leadterm.cpd.course.Career;
import org.leadterm.cpd.course.Setting;
import org.leadterm.people.Person;
import org.leadterm.people.reminder.DueItem;
import org.leadterm.testing.Database;

class CpdDuesTest {
    private SampleLog log;
    private CpdDues dues;

    @BeforeEach
    void start() {
        log = new SampleLog(Database.h2());
        dues = new CpdDues(new Clocks(log.courses, log.careers, log.activities, log.readers, log.clock), log.activities, log.cycles);
    }

    @AfterEach
    void stop() {
        log.close();
    }

    @Test
    void an_empty_log_that_was_never_opened_wants_nothing() {
        assertEquals(List.of(), due(log.coder));
    }

    @Test
    void reflections_and_drafts_are_counted() {
        log.create(SampleLog.logged("Course", ActivityKind.COURSE, SampleLog.OCTOBER));
        log.create(SampleLog.logged("Reading", ActivityKind.READING, SampleLog.OCTOBER));
        log.create(Entry.draft("A draft", ActivityKind.COURSE, SampleLog.OCTOBER, 60));

        assertTrue(about(due(log.coder)).containsAll(List.of("2 activities in your log without a reflection.", "One activity to confirm or dismiss.")));
    }

    @Test
    void a_cycle_in_its_last_weeks_says_what_is_still_to_log() {
        log.run(() -> log.cycles.current());

        assertEquals(List.of("35.0 h still to log before it ends on 31 Dec 2026."), about(due(log.coder)));
        assertEquals(Optional.of(Instant.parse("2026-12-31T23:59:59Z")), due(log.coder).get(0).at());
    }

    @Test
    void a_course_is_told_of_before_its_day_and_after_it() {
        started(LocalDate.of(2026, 6, 1));
        assertEquals(List.of("Due by 1 Dec 2026."), about(due(log.coder)));
        started(LocalDate.of(2026, 5, 1));
        assertEquals(List.of("Was due by 1 Nov 2026."), about(due(log.coder)));
    }

    @Test
    void whoever_is_asked_about_counts_and_not_who_asks() {
        started(LocalDate.of(2026, 6, 1));

        log.callers.become(log.stranger);
        assertEquals(1, due(log.coder).size());
        assertEquals(List.of(), due(log.boss));
    }

    private void started(LocalDate day) {
        log.run(() -> {
            log.careers.change(log.coder.id(), new Career(Setting.ACUTE, Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty()));
            return day;
        });
    }

    private List<DueItem> due(Person person) {
        return log.database.transaction(() -> dues.due(person, log.clock.instant()));
    }

    private static List<String> about(List<DueItem> due) {
        return due.stream().map(DueItem::about).toList();
    }
}
