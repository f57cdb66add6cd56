package org.leadterm.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.figures.AuditFigures;
import org.leadterm.attempt.figures.AuditSelection;
import org.leadterm.attempt.figures.AuditSums;
import org.leadterm.attempt.figures.ChapterCodes;
import org.leadterm.attempt.figures.CountedMistake;
import org.leadterm.attempt.figures.FiguredAttempt;
import org.leadterm.attempt.figures.FiguredFinding;
import org.leadterm.attempt.figures.Figures;
import org.leadterm.attempt.figures.SampleFigures;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.exercise.json.AnswerJson;
import org.leadterm.marking.Confidence;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** Figures are taken in the transaction that marks, and once from sheets that are older than they. */
class OlderSheetsTest {
    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private final Callers callers = new Callers();
    private final Person ada = Callers.person("ada", Role.TRAINEE);
    private Database database;
    private Attempts attempts;
    private Figures figures;
    private OlderSheets older;

    /** On which database. */
    Database open() {
        return Database.h2();
    }

    @BeforeEach
    void hand_in_twice() {
        database = open();
        attempts = Practice.attempts(database, callers, clock);
        figures = SampleFigures.in(database);
        SampleLibrary library = SampleLibrary.of("Cataract");
        older = database.connect(new OlderSheets(new SheetMarking(library, SampleLibrary.rules(), figures)));
        callers.become(ada);
        handIn("{\"episodes\":[{\"icd10\":[{\"code\":\"H25.1\",\"confidence\":\"sure\"},\"Q12.3\",\"lens\"]}]}");
        clock.forward(Duration.ofDays(1));
        handIn("{\"episodes\":[]}");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_hand_in_has_its_figures_at_once_and_only_the_first_is_the_first() {
        List<FiguredAttempt> works = works();

        assertEquals(List.of(true, false), works.stream().map(FiguredAttempt::first).toList());
        assertEquals(List.of(new ChapterCodes(Classification.ICD10, "VII", 1)), works.get(0).chapters().subList(0, 1));
        FiguredFinding right = findings().get(0);
        assertEquals(List.of(FindingKind.CORRECT, "VII", Optional.of(Confidence.SURE), Optional.of("H25.1"), Optional.empty()),
                List.of(right.kind(), right.chapter(), right.confidence(), right.expected(), right.key()));
        assertEquals("", findings().stream().filter(finding -> finding.given().equals(Optional.of("lens"))).findFirst().orElseThrow().chapter());
        assertEquals(0, database.transaction(() -> older.figure(10)));
    }

    @Test
    void older_sheets_give_the_same_figures_once_some_at_a_time() {
        List<FiguredAttempt> works = works();
        List<FiguredFinding> findings = findings();
        database.transaction(() -> List.of("delete from FindingRow f", "delete from FiguresRow f", "update MarkSheetRow m set m.figures = 0")
                .forEach(change -> database.entities().createQuery(change).executeUpdate()));

        assertEquals(List.of(1, 1, 0), List.of(database.transaction(() -> older.figure(1)), database.transaction(() -> older.figure(1)),
                database.transaction(() -> older.figure(1))));
        assertEquals(works, works());
        assertEquals(findings, findings());
    }

    @Test
    void figures_by_older_rules_are_replaced() {
        List<FiguredAttempt> works = works();
        database.transaction(() -> List.of("update FiguresRow f set f.text = 'cataract', f.first = false", "update MarkSheetRow m set m.figures = 0")
                .forEach(change -> database.entities().createQuery(change).executeUpdate()));

        assertEquals(2, database.transaction(() -> older.figure(10)));
        assertEquals(works, works());
    }

    @Test
    void the_figures_of_an_answer_of_any_length_are_all_there() {
        String codes = IntStream.range(0, 60).mapToObj(i -> "\"" + i + " " + "𝄞 no code at all ".repeat(9).strip() + "\"").collect(Collectors.joining(","));
        handIn("{\"episodes\":[{\"icd10\":[" + codes + "]}]}");
        List<FiguredFinding> errors = findings().stream().filter(finding -> finding.key().isPresent()).toList();

        AuditFigures audited = database.transaction(() -> database.connect(new AuditSums()).of(new AuditSelection(Optional.empty(), new PersonId("nobody"),
                Instant.EPOCH, clock.instant().plusSeconds(1), Optional.empty(), false)));

        assertTrue(errors.stream().mapToInt(finding -> finding.given().orElse("").length()).sum() > 8_000);
        assertEquals(errors.size(), audited.errors().stream().mapToInt(CountedMistake::times).sum());
        assertEquals(errors.stream().flatMap(finding -> finding.given().stream()).collect(Collectors.toSet()),
                audited.errors().stream().flatMap(error -> error.mistake().given().stream()).collect(Collectors.toSet()));
        assertEquals(audited.groups().get(Group.SECONDARY_DIAGNOSIS).notRelevant(), works().stream()
                .mapToInt(work -> work.groups().get(Group.SECONDARY_DIAGNOSIS).notRelevant()).sum());
    }

    private void handIn(String answer) {
        AttemptId id = Practice.open(database, attempts);
        database.transaction(() -> attempts.save(id, 0, AnswerJson.read(answer), clock.instant()));
        database.transaction(() -> attempts.submit(id, 1, clock.instant()));
    }

    private List<FiguredAttempt> works() {
        return database.transaction(() -> figures.attempts(List.of(ada.id()), Instant.EPOCH, clock.instant().plusSeconds(1)));
    }

    private List<FiguredFinding> findings() {
        return database.transaction(() -> figures.findings(List.of(ada.id()), Instant.EPOCH, clock.instant().plusSeconds(1)));
    }
}
