package org.leadterm.attempt.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.Practice;
import org.leadterm.attempt.Released;
import org.leadterm.attempt.Withholding;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;
import org.leadterm.people.privacy.HeldArchive;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

class AttemptBelongingsTest {
    private static final String SHEETS = "mark-sheets.pdf";
    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private final Callers callers = new Callers();
    private final Person ada = Callers.person("ada", Role.TRAINEE);
    private final Database database = Database.h2();
    private boolean sat;
    private Attempts attempts;
    private AttemptId id;

    @BeforeEach
    void one_save() {
        attempts = Practice.attempts(database, SampleLibrary.of("Cataract"), callers, new Sat(), clock);
        callers.become(ada);
        id = Practice.open(database, attempts);
        Practice.save(database, attempts, id, 0, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void mark_sheets_are_there_to_read_with_what_was_given_and_expected_and_why() {
        database.transaction(() -> attempts.submit(id, 1, clock.instant()));

        String printed = files().get(SHEETS);

        List.of("mark sheets of Test ada", "Cataract", "04/03/2026 09:30", "1 of 8, 12.5%", "H25.1 title of H25.1", "none T81.2 title of T81.2 SDO 0 / 1",
                "Missing: the reference answer has T81.2.", "“capsule was torn”", "SDO secondary diagnosis, omitted", "made 04/03/2026 09:30 GMT",
                "Group Correct % Correct Of (n) Omitted Not relevant Primary diagnosis 100.0 1 1 0 0 Secondary diagnosis 0.0 0 2 2 0",
                "Percentages are taken of the answer key's codes.", "Diagnoses, ICD-10 No. You", "Procedures, OPCS-4 No. You", "Question to the clinician No. You")
                .forEach(part -> assertTrue(printed.contains(part), part + " is not in " + printed));
    }

    @Test
    void what_is_not_handed_in_has_no_sheet() {
        assertEquals(List.of("2026-03-04 cataract " + id.text().substring(id.text().length() - 8) + ".json"), List.copyOf(files().keySet()));
    }

    @Test
    void a_sheet_that_its_owner_may_not_read_now_is_in_no_file() {
        database.transaction(() -> attempts.submit(id, 1, clock.instant()));
        sat = true;

        Map<String, String> files = files();

        assertEquals(1, files.size(), files::toString);
        assertFalse(files.toString().contains("T81.2"), files::toString);
    }

    private Map<String, String> files() {
        HeldArchive archive = new HeldArchive();
        return database.transaction(() -> {
            SampleBelongings.attempts(database, attempts, clock).put(ada, archive);
            return archive.files();
        });
    }

    private final class Sat implements Withholding {
        @Override
        public Released released(CandidateId candidate) {
            return Released.KEY;
        }

        @Override
        public boolean isSatBy(PersonId person, ExerciseId exercise) {
            return sat;
        }
    }
}
