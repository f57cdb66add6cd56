package org.leadterm.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.Released;
import org.leadterm.people.NotAllowed;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.people.cohort.SampleCohorts;
import org.leadterm.people.cohort.UnknownCohort;
import org.leadterm.testing.Database;
import org.leadterm.testing.Statements;

/** A cohort's report takes as many statements for many members and works as for few, and is its tutors' to read. */
class CohortStatementsTest {
    private SeededWork seeded;
    private Statements statements;
    private CohortRecords records;
    private Cohorts cohorts;
    private Person tess;

    /** On which database. */
    Database open() {
        return Database.h2();
    }

    @BeforeEach
    void begin() {
        Database database = open();
        statements = new Statements(database);
        seeded = new SeededWork(database, 7);
        cohorts = SampleCohorts.in(seeded.database, seeded.callers, seeded.accounts, seeded.clock);
        records = SampleRecords.ofCohorts(seeded.database, seeded.callers, candidate -> Released.KEY, seeded.clock);
        tess = seeded.accounts.open("tess", Role.TUTOR);
    }

    @AfterEach
    void close() {
        seeded.close();
    }

    @Test
    void statements_do_not_grow_with_members_or_works() {
        CohortId few = cohort("Few", 2, 1);
        CohortId many = cohort("Many", 25, 4);

        int once = statements.of(() -> read(few));
        assertEquals(once, statements.of(() -> read(many)));
        assertTrue(once >= 5 && once <= 10, () -> once + " statements");
        assertEquals(25, read(many).members().size());
        assertEquals(100, read(many).members().stream().mapToInt(CohortProgress.Member::works).sum());
    }

    @Test
    void who_has_not_begun_is_a_member_too() {
        Person idle = seeded.trainee("idle");
        seeded.callers.become(tess);
        CohortProgress progress = read(SampleCohorts.of(seeded.database, cohorts, "Idle", idle));

        assertEquals(List.of(new CohortProgress.Member(idle, 0, 0, 0, Optional.empty(), Optional.empty(), Map.of())),
                progress.members());
        assertEquals(List.of(List.of(), List.of()), List.of(progress.chapters(), progress.exercises()));
    }

    @Test
    void the_findings_behind_a_cell_are_as_many_as_it_says() {
        CohortId cohort = cohort("Cells", 6, 3);
        CohortProgress progress = read(cohort);

        progress.chapters().forEach(row -> row.errors().forEach((key, times) -> assertEquals(times,
                seeded.database.transaction(() -> records.behind(cohort, Period.ALL, row.chapter(), key)).size(), () -> row.chapter() + " " + key)));
        assertTrue(progress.chapters().stream().mapToInt(row -> row.errors().size()).sum() > 5);
    }

    @Test
    void it_is_read_by_its_tutors_and_administrators_only() {
        CohortId cohort = cohort("Closed", 1, 1);

        seeded.callers.become(seeded.accounts.open("theo", Role.TUTOR));
        assertThrows(UnknownCohort.class, () -> read(cohort));
        seeded.callers.become(seeded.trainee("trainee"));
        assertThrows(NotAllowed.class, () -> read(cohort));
        seeded.callers.become(seeded.accounts.open("boss", Role.ADMINISTRATOR));
        assertEquals(1, read(cohort).members().size());
    }

    private CohortId cohort(String name, int people, int works) {
        List<Person> members = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            members.add(seeded.trainee(name.toLowerCase(Locale.ROOT) + i));
        }
        seeded.by(members, works);
        seeded.callers.become(tess);
        return SampleCohorts.of(seeded.database, cohorts, name, members.toArray(Person[]::new));
    }

    private CohortProgress read(CohortId cohort) {
        return seeded.database.transaction(() -> records.of(cohort, Period.ALL));
    }
}
