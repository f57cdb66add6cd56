package org.leadterm.exercise.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeChange;
import org.leadterm.classification.CodeChange.Kind;
import org.leadterm.classification.load.Heading;
import org.leadterm.classification.release.ReleaseFormat;
import org.leadterm.classification.release.ReleaseInUse;
import org.leadterm.classification.release.Releases;
import org.leadterm.classification.release.StoredRelease;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.LibraryFor;
import org.leadterm.exercise.NotAllowed;
import org.leadterm.exercise.Use;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;
import org.leadterm.testing.Statements;

/** On an embedded database, with releases that come into force. */
class EditionAlarmsTest {
    private static final ExerciseId CATARACT = new ExerciseId("cataract");
    private static final String COMPLETE = "code\ttitle\nH25.1\tFog\nH26.9\tMist\nT81.2\tTear\nY60.0\tSlip\nZ96.1\tGlass\n";

    private final Database database = open();
    private final Statements statements = new Statements(database);
    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private Site site;

    /** Where the tests run. */
    Database open() {
        return Database.h2();
    }

    /** A server: its books, and who works there. */
    private record Site(CodeBooks books, EditionAlarms alarms, Releases releases) {
    }

    @BeforeEach
    void start() {
        site = AlarmsFor.role("tutor", database, clock, (books, alarms, releases) -> new Site(books, alarms, releases));
        load("First", COMPLETE);
        write(() -> LibraryFor.role("tutor", database, clock, site.books()).upload(LibraryFor.sample()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_release_with_the_same_codes_alarms_nobody() {
        load("Second", COMPLETE + "I10\tPressure\n");

        assertEquals(List.of(), open(site));
        assertFalse(write(() -> site.alarms().blocked(CATARACT)));
    }

    @Test
    void what_a_release_lacks_or_renames_keeps_the_exercise_out_of_assessments_until_a_tutor_has_looked() {
        load("Second", COMPLETE.replace("H26.9\tMist\n", "").replace("Fog", "Cloud"));

        EditionAlarm alarm = open(site).get(0);
        assertEquals(List.of(new CodeChange(Code.icd10("H25.1"), Kind.RENAMED, Optional.of("Fog"), Optional.of("Cloud")),
                new CodeChange(Code.icd10("H26.9"), Kind.GONE, Optional.of("Mist"), Optional.empty())), alarm.changes());
        assertEquals("Second", alarm.release());
        assertTrue(write(() -> site.alarms().blocked(CATARACT)));
        assertEquals(List.of(), write(() -> site.alarms().fitForAssessments()));

        write(() -> site.alarms().look(alarm.id(), " The meaning is the same. "));
        assertEquals(List.of(), open(site));
        assertFalse(write(() -> site.alarms().blocked(CATARACT)));
        assertEquals(List.of(CATARACT), write(() -> site.alarms().fitForAssessments().stream().map(fit -> fit.id()).toList()));
        EditionAlarm looked = write(() -> site.alarms().lookedAt()).get(0);
        assertEquals(Optional.of(new EditionAlarm.Look("somebody", clock.instant(), "The meaning is the same.")), looked.look());
    }

    @Test
    void a_later_release_raises_it_anew() {
        load("Second", COMPLETE.replace("Fog", "Cloud"));
        String id = open(site).get(0).id();
        write(() -> site.alarms().look(id, ""));
        load("Third", COMPLETE.replace("Fog", "Haze"));

        assertEquals(List.of(Optional.of("Cloud")), open(site).get(0).changes().stream().map(CodeChange::before).toList());
    }

    @Test
    void nobody_having_looked_the_next_release_is_compared_with_what_the_key_was_written_against() {
        load("Second", COMPLETE.replace("Fog", "Cloud"));
        load("Third", COMPLETE.replace("Fog", "Haze").replace("H26.9\tMist\n", ""));
        assertEquals(List.of("Fog", "Mist"), open(site).get(0).changes().stream().map(change -> change.before().orElseThrow()).toList());
        assertEquals(1, open(site).size());

        load("Fourth", COMPLETE);
        assertEquals(List.of(), open(site));
    }

    @Test
    void a_new_version_without_the_code_ends_the_alarm() {
        load("Second", COMPLETE.replace("H26.9\tMist\n", ""));
        write(() -> LibraryFor.role("tutor", database, clock, site.books()).upload(LibraryFor.sample("code: H26.9", "code: H26.8")));

        assertEquals(List.of(), open(site));
        assertFalse(write(() -> site.alarms().blocked(CATARACT)));
    }

    @Test
    void a_release_whose_day_comes_later_alarms_on_that_day_and_another_start_does_not_alarm_again() {
        write(() -> site.releases().add(ReleaseFormat.TSV, heading("April", "2026-04-01"), stream(COMPLETE.replace("Fog", "Cloud"))));
        assertEquals(List.of(), open(site));
        clock.forward(Duration.ofDays(28));
        database.transaction(site.releases()::followToday);
        List<EditionAlarm> raised = open(site);
        assertEquals(List.of("April"), raised.stream().map(EditionAlarm::release).toList());

        Site again = AlarmsFor.role("tutor", database, clock, (books, alarms, releases) -> new Site(books, alarms, releases));
        database.transaction(again.releases()::followToday);
        assertEquals(raised, open(again));
        assertEquals("April", again.books().book(Classification.ICD10).release().name());
    }

    @Test
    void an_exercise_out_of_use_is_alarmed_too_and_fit_for_no_assessment() {
        write(() -> {
            LibraryFor.role("tutor", database, clock, site.books()).put(CATARACT, Use.RETIRED, "It is old.");
            return "";
        });
        assertEquals(List.of(), write(() -> site.alarms().fitForAssessments()));
        load("Second", COMPLETE.replace("Fog", "Cloud"));

        assertEquals(List.of(CATARACT), open(site).stream().map(EditionAlarm::exercise).toList());
    }

    @Test
    void a_release_is_not_retired_while_a_key_has_codes_that_the_next_one_lacks() {
        StoredRelease second = load("Second", COMPLETE + "Q99.8\tOddity\n");
        write(() -> LibraryFor.role("tutor", database, clock, site.books()).upload(LibraryFor.sample("code: H26.9", "code: Q99.8")));

        ReleaseInUse refused = assertThrows(ReleaseInUse.class, () -> write(() -> site.releases().retire(second.id())));
        assertTrue(refused.getMessage().contains("Left cataract surgery"), refused.getMessage());
        assertFalse(site.releases().find(second.id()).retired());

        load("Third", COMPLETE + "Q99.8\tOddity\n");
        assertTrue(write(() -> site.releases().retire(second.id())).retired());
    }

    @Test
    void a_preview_tells_which_exercises_are_touched_and_touches_none() {
        var preview = write(() -> site.releases().preview(ReleaseFormat.TSV, heading("Second", "2026-02-01"), stream(COMPLETE.replace("Fog", "Cloud"))));

        assertEquals(List.of("Left cataract surgery library/cataract H25.1"), preview.touched().stream()
                .map(one -> one.title() + " " + one.address() + " " + one.changes().get(0).code()).toList());
        assertEquals(List.of(), open(site));
    }

    @Test
    void only_tutors_and_administrators_see_and_settle_alarms() {
        for (String role : List.of("trainee", "coder")) {
            EditionAlarms other = AlarmsFor.role(role, database, clock, (books, alarms, releases) -> alarms);
            assertThrows(NotAllowed.class, other::open);
            assertThrows(NotAllowed.class, other::lookedAt);
            assertThrows(NotAllowed.class, () -> other.look("x", ""));
        }
        assertThrows(UnknownAlarm.class, () -> write(() -> site.alarms().look("x", "")));
    }

    @Test
    void ten_alarms_are_told_of_in_as_many_statements_as_one_by_a_server_that_has_read_none_of_them() {
        load("Second", COMPLETE.replace("Fog", "Cloud"));
        int one = statements.of(() -> assertEquals(1, open(anotherServer()).size()));
        for (int copy = 1; copy < 10; copy++) {
            String id = "copy-" + copy;
            write(() -> LibraryFor.role("tutor", database, clock, site.books()).upload(LibraryFor.copy(id)));
        }
        load("Third", COMPLETE.replace("Fog", "Haze"));

        assertEquals(one, statements.of(() -> assertEquals(10, open(anotherServer()).size())));
    }

    private Site anotherServer() {
        return AlarmsFor.role("tutor", database, clock, (books, alarms, releases) -> new Site(books, alarms, releases));
    }

    private List<EditionAlarm> open(Site where) {
        return write(() -> where.alarms().open());
    }

    private StoredRelease load(String name, String file) {
        return write(() -> site.releases().add(ReleaseFormat.TSV, heading(name, "2026-02-01"), stream(file)));
    }

    private <T> T write(Supplier<T> work) {
        return database.transaction(work);
    }

    private static Heading heading(String name, String validFrom) {
        return new Heading(name, Classification.ICD10, LocalDate.parse(validFrom));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
