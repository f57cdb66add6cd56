package org.leadterm.progress.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.Practice;
import org.leadterm.attempt.Released;
import org.leadterm.attempt.figures.CohortCounts;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.account.OpenAccounts;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.people.cohort.SampleCohorts;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** Which of a tutor's cohorts need help, by one look. */
class CohortStandingsTest {
    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private final Callers callers = new Callers();
    private Database database;
    private OpenAccounts accounts;
    private Cohorts cohorts;
    private CohortStandings standings;
    private Attempts attempts;
    private Person tess;
    private Person ada;
    private Person ben;

    @BeforeEach
    void open_accounts() {
        database = Database.h2();
        accounts = new OpenAccounts(database, clock);
        attempts = Practice.attempts(database, SampleLibrary.of("Cataract", "Hip", "Stroke"), callers, candidate -> Released.KEY, clock);
        cohorts = SampleCohorts.in(database, callers, accounts, clock);
        standings = new CohortStandings(database.connect(new CohortCounts()), cohorts, callers.current(), clock);
        tess = accounts.open("tess", Role.TUTOR);
        ada = accounts.open("ada", Role.TRAINEE);
        ben = accounts.open("ben", Role.TRAINEE);
        callers.become(tess);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void each_cohort_has_its_own_counts_and_somebody_in_two_counts_in_both() {
        cohort("Autumn", ada, ben);
        cohort("Spring", ada);
        cohort("Winter", ben);
        assertEquals(List.of("Autumn 2 0", "Spring 1 0", "Winter 1 0"), mine());
        callers.become(ada);
        Practice.open(database, attempts);
        callers.become(tess);
        assertEquals(List.of("Autumn 1 0", "Spring 0 0", "Winter 1 0"), mine());
        clock.forward(Stuck.UNTOUCHED.plusHours(1));
        assertEquals(List.of("Autumn 1 1", "Spring 0 1", "Winter 1 0"), mine());
    }

    @Test
    void the_same_error_often_enough_is_stuck_once_and_for_a_time() {
        cohort("Spring", ada, ben);
        omitAll("cataract", "hip");
        assertEquals(List.of("Spring 1 0"), mine());
        omitAll("stroke");
        assertEquals(List.of("Spring 1 1"), mine());
        clock.forward(Stuck.RECENT.plusHours(1));
        assertEquals(List.of("Spring 1 0"), mine());
    }

    @Test
    void cohorts_that_are_put_away_or_others_teach_are_not_there_and_an_administrator_sees_all_in_use() {
        CohortId old = cohort("Old", ada);
        database.transaction(() -> cohorts.archive(old, "over"));
        callers.become(accounts.open("toby", Role.TUTOR));
        cohort("Summer", ben);
        assertEquals(List.of("Summer 1 0"), mine());
        callers.become(tess);
        assertEquals(List.of(), mine());
        callers.become(accounts.open("olga", Role.ADMINISTRATOR));
        assertEquals(List.of("Summer 1 0"), mine());
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_cohorts() {
        cohort("Spring", ada);
        long few = statements();
        List.of("Autumn", "Summer", "Winter").forEach(name -> cohort(name, ada, ben));

        assertEquals(few, statements());
        assertTrue(few <= 7, () -> few + " statements");
    }

    private CohortId cohort(String name, Person... members) {
        return SampleCohorts.of(database, cohorts, name, members);
    }

    private void omitAll(String... exercises) {
        callers.become(ada);
        for (String exercise : exercises) {
            Practice.handIn(database, attempts, database.transaction(() -> attempts.open(new ExerciseId(exercise))).id(), clock);
        }
        callers.become(tess);
    }

    private List<String> mine() {
        return database.transaction(standings::mine).stream()
                .map(each -> each.cohort().name() + " " + each.notBegun() + " " + each.stuck()).toList();
    }

    /** Counted by the database itself. */
    private long statements() {
        execute("set query_statistics false");
        execute("set query_statistics true");
        mine();
        Object counted = database.transaction(() -> database.entities().createNativeQuery(
                "select sum(execution_count) from information_schema.query_statistics where lower(sql_statement) like 'select%'").getSingleResult());
        execute("set query_statistics false");
        return ((Number) counted).longValue();
    }

    private void execute(String sql) {
        database.transaction(() -> database.entities().createNativeQuery(sql).executeUpdate());
    }
}
