package org.leadterm.progress.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.Practice;
import org.leadterm.attempt.figures.CohortTroubles;
import org.leadterm.attempt.figures.RepeatedError;
import org.leadterm.exercise.json.AnswerJson;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;
import org.leadterm.people.account.OpenAccounts;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.people.cohort.SampleCohorts;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** Who is stuck, by the rule that the page states. */
class CohortTroublesTest {
    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private final Callers callers = new Callers();
    private Database database;
    private OpenAccounts accounts;
    private CohortTroubles troubles;
    private Attempts attempts;
    private Person tess;
    private Person ada;
    private Person ben;
    private CohortId cohort;

    @BeforeEach
    void open_a_cohort_of_two() {
        database = Database.h2();
        accounts = new OpenAccounts(database, clock);
        troubles = database.connect(new CohortTroubles());
        attempts = Practice.attempts(database, callers, clock);
        Cohorts cohorts = SampleCohorts.in(database, callers, accounts, clock);
        tess = accounts.open("tess", Role.TUTOR);
        ada = accounts.open("ada", Role.TRAINEE);
        ben = accounts.open("ben", Role.TRAINEE);
        callers.become(tess);
        cohort = SampleCohorts.of(database, cohorts, "Spring", ada, ben);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void practice_left_open_is_untouched_until_it_is_saved_again() {
        callers.become(ada);
        AttemptId left = Practice.open(database, attempts);
        clock.forward(Stuck.UNTOUCHED.plusHours(1));
        assertEquals(Map.of(ada.id(), 1), untouched());
        Practice.save(database, attempts, left, 0, clock);
        assertEquals(Map.of(), untouched());
    }

    @Test
    void what_is_handed_in_is_not_left_open_and_a_stranger_does_not_count() {
        callers.become(ben);
        Practice.handIn(database, attempts, Practice.open(database, attempts), clock);
        callers.become(accounts.open("cat", Role.TRAINEE));
        Practice.open(database, attempts);
        clock.forward(Stuck.UNTOUCHED.plusHours(1));

        assertEquals(Map.of(), untouched());
    }

    @Test
    void the_same_error_key_counts_in_first_attempts_alone_and_for_a_time() {
        callers.become(ada);
        nothingCoded();
        nothingCoded();
        Instant since = Stuck.repeatedSince(clock.instant());

        assertEquals(List.of(new RepeatedError(ada.id(), "SDO", 2), new RepeatedError(ada.id(), "SPO", 2)), repeated(since, 2));
        assertEquals(List.of(), repeated(since, 3));
        assertEquals(List.of(), repeated(clock.instant().plusSeconds(1), 1));
    }

    @Test
    void standards_behind_errors_are_counted() {
        callers.become(ada);
        nothingCoded();
        callers.become(ben);
        nothingCoded();

        assertEquals(Map.of("DGCS.1", 2), database.transaction(() -> troubles.standards(cohort, tess.id(), Instant.EPOCH, 20)));
        assertEquals(Map.of("DGCS.1", 1), database.transaction(() -> troubles.standards(cohort, ben.id(), Instant.EPOCH, 20)));
    }

    @Test
    void the_reasons_are_said_in_words() {
        PersonId id = ada.id();
        assertEquals(Map.of(id, List.of("2 exercises left open", "SDO 6 times")),
                Stuck.reasons(Map.of(id, 2), List.of(new RepeatedError(id, "SDO", 6))));
    }

    private void nothingCoded() {
        AttemptId id = Practice.open(database, attempts);
        database.transaction(() -> attempts.save(id, 0, AnswerJson.read("{\"episodes\":[]}"), clock.instant()));
        database.transaction(() -> attempts.submit(id, 1, clock.instant()));
        clock.forward(Duration.ofMinutes(1));
    }

    private Map<PersonId, Integer> untouched() {
        return database.transaction(() -> troubles.untouched(cohort, tess.id(), Stuck.untouchedSince(clock.instant())));
    }

    private List<RepeatedError> repeated(Instant since, int least) {
        return database.transaction(() -> troubles.repeated(cohort, tess.id(), since, least));
    }
}
