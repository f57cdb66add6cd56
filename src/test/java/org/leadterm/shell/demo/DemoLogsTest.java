package org.leadterm.shell.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.Proposed;
import org.leadterm.cpd.activity.Provenance;
import org.leadterm.cpd.activity.Purpose;

/** On whatever day a demo is first started, what is told of the past is past, and of this cycle. */
class DemoLogsTest {
    private static final List<String> PROMPTS = List.of("What happened?", "What next?", "How do you know?");

    @Test
    void all_that_counts_is_of_the_cycle_and_nothing_is_yet_to_come() {
        days().map(day -> new CoderLog(day, PROMPTS)).forEach(log -> {
            List<Entry> entries = Stream.concat(Stream.of(log.workshop()), log.others().stream()).toList();
            assertTrue(entries.stream().noneMatch(entry -> entry.on().isAfter(log.today())), log.today().toString());
            assertTrue(entries.stream().filter(entry -> entry.purpose() == Purpose.CYCLE)
                    .allMatch(entry -> !entry.on().isBefore(log.cycle()) && entry.on().isBefore(log.cycle().plusYears(1))), log.today().toString());
            assertTrue(log.reached().stream().noneMatch(day -> day.plusDays(7).isAfter(log.today())), log.today().toString());
            assertEquals(4, log.meeting().due(log.today()).size(), log.today().toString());
        });
        days().map(day -> new TraineeLog(day, PROMPTS)).forEach(log -> assertTrue(log.entries().stream()
                .noneMatch(entry -> entry.on().isAfter(log.today()) || entry.on().isBefore(log.began())), log.today().toString()));
    }

    @Test
    void the_refresher_of_the_course_is_due_within_the_year() {
        days().map(day -> new CoderLog(day, PROMPTS)).forEach(log -> {
            LocalDate due = log.others().get(0).on().plusMonths(36);
            assertTrue(due.isAfter(log.today()) && due.isBefore(log.today().plusMonths(12)), log.today().toString());
        });
    }

    @Test
    void reflections_fit_however_many_prompts_there_are() {
        assertEquals(1, Words.reflection(PROMPTS.subList(0, 1), "One.", "Two.").answers().size());
        assertTrue(Words.reflection(PROMPTS).isMissing());
        Entry draft = Entry.draft("Practice", new CoderLog(LocalDate.of(2026, 11, 22), PROMPTS).workshop().kind(), LocalDate.of(2026, 11, 2), 30)
                .with(Words.reflection(PROMPTS, ""));
        Proposed confirmed = Words.confirmed(new Proposed(draft, Provenance.OWN), 17);
        assertTrue(confirmed.entry().isLogged() && !confirmed.entry().reflection().isMissing());
        assertEquals(Optional.empty(), confirmed.entry().cycle());
    }

    private static Stream<LocalDate> days() {
        return Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(1)).limit(800);
    }
}
