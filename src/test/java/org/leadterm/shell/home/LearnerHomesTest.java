package org.leadterm.shell.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.Practice;
import org.leadterm.attempt.Released;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.progress.Records;
import org.leadterm.progress.SampleRecords;
import org.leadterm.progress.practice.SampleQueues;
import org.leadterm.progress.threshold.AuditLevel;
import org.leadterm.progress.threshold.AuditLevels;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** What a trainee is met with comes from the database by as many statements after a year as after a day. */
class LearnerHomesTest {
    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private final Callers callers = new Callers();
    private final Person ada = Callers.person("ada", Role.TRAINEE);
    private final SampleLibrary library = SampleLibrary.of("Cataract", "Hip", "Stroke", "Asthma", "Appendix");
    private Database database;
    private Attempts attempts;
    private LearnerHomes homes;

    @BeforeEach
    void begin() {
        database = Database.h2();
        attempts = Practice.attempts(database, library, callers, candidate -> Released.KEY, clock);
        Records records = SampleRecords.in(database, callers, candidate -> Released.KEY, clock);
        homes = new LearnerHomes(attempts, records, SampleQueues.in(database, callers, records, attempts, library, clock), new NoLevels());
        callers.become(ada);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_number_of_statements_does_not_grow_with_what_was_handed_in() {
        handIn("cataract");
        long few = statements();
        List.of("hip", "stroke", "asthma", "appendix", "cataract", "hip").forEach(this::handIn);

        assertEquals(few, statements());
        assertTrue(few <= 8, () -> few + " statements");
        LearnerHome home = database.transaction(() -> homes.of(ada));
        assertEquals(List.of(7, 7), List.of(home.works().size(), home.attempts().size()));
    }

    private void handIn(String exercise) {
        clock.forward(Duration.ofHours(1));
        Practice.handIn(database, attempts, database.transaction(() -> attempts.open(new ExerciseId(exercise))).id(), clock);
    }

    /** Counted by the database itself. */
    private long statements() {
        execute("set query_statistics false");
        execute("set query_statistics true");
        database.transaction(() -> homes.of(ada));
        Object counted = database.transaction(() -> database.entities().createNativeQuery(
                "select sum(execution_count) from information_schema.query_statistics where lower(sql_statement) like 'select%'").getSingleResult());
        execute("set query_statistics false");
        return ((Number) counted).longValue();
    }

    private void execute(String sql) {
        database.transaction(() -> database.entities().createNativeQuery(sql).executeUpdate());
    }

    /** A site that holds nobody against anything. */
    private static final class NoLevels extends AuditLevels {
        @Override
        public List<AuditLevel> shown() {
            return List.of();
        }
    }
}
