package org.leadterm.exercise.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.ExerciseRefused;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.NotAllowed;
import org.leadterm.exercise.SampleFolders;
import org.leadterm.exercise.SampleWorkshop;
import org.leadterm.exercise.UnknownExercise;
import org.leadterm.exercise.Use;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

class ReportsTest {
    private static final ExerciseId CATARACT = new ExerciseId("cataract");

    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private final Database database = Database.h2();
    private final SampleWorkshop workshop = new SampleWorkshop(database, clock);
    private Exercises exercises;
    private Reports reports;

    @BeforeEach
    void open() {
        exercises = workshop.exercises();
        reports = database.connect(new Reports(clock, workshop.caller(), exercises, workshop.deeds()));
        database.transaction(() -> exercises.upload(FolderFiles.ofTexts(CATARACT.text(), SampleFolders.cataract())));
        workshop.become("mary", "trainee");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_report_takes_the_exercise_out_of_use_at_once() {
        SuspectedReport report = report();

        assertEquals(Use.REPORTED, use());
        assertEquals(List.of("mary", 1, "Clinic letter", "A surname in the second line."), List.of(report.by(), report.version(), report.place(), report.why()));
        workshop.become("ada", "tutor");
        assertEquals(List.of(report), database.transaction(() -> reports.open()));
    }

    @Test
    void a_tutor_puts_it_back_with_a_reason_once_its_last_report_is_settled() {
        SuspectedReport first = report();
        SuspectedReport second = report();
        workshop.become("ada", "tutor");
        assertThrows(ExerciseRefused.class, () -> putBack(first, ""));
        putBack(first, "The name is that of a disease.");
        assertEquals(Use.REPORTED, use());
        putBack(second, "The same.");

        assertEquals(Use.IN_USE, use());
        assertEquals(List.of(), database.transaction(() -> reports.open()));
        assertEquals(2, database.transaction(() -> reports.settled()).size());
        assertThrows(UnknownReport.class, () -> putBack(first, "Again."));
    }

    @Test
    void a_retired_exercise_stays_retired() {
        workshop.become("ada", "tutor");
        database.transaction(() -> {
            exercises.put(CATARACT, Use.RETIRED, "Old edition.");
            return null;
        });
        SuspectedReport report = report();
        assertEquals(Use.RETIRED, use());
        putBack(report, "Nothing in it.");
        assertEquals(Use.RETIRED, use());
    }

    @Test
    void only_tutors_see_and_settle_reports() {
        SuspectedReport report = report();
        assertThrows(NotAllowed.class, () -> database.transaction(() -> reports.open()));
        assertThrows(NotAllowed.class, () -> putBack(report, "Nothing in it."));
        assertThrows(UnknownExercise.class, () -> database.transaction(() -> reports.report(new ExerciseId("no-such"), "", "A name.")));
    }

    private SuspectedReport report() {
        return database.transaction(() -> reports.report(CATARACT, "Clinic letter", "A surname in the second line."));
    }

    private void putBack(SuspectedReport report, String why) {
        database.transaction(() -> {
            reports.putBack(report.id(), why);
            return null;
        });
    }

    private Use use() {
        return database.transaction(() -> exercises.use(CATARACT));
    }
}
