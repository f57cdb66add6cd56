package org.leadterm.assessment.paper.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.AssessmentRefused;
import org.leadterm.assessment.Fields;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.paper.PaperId;
import org.leadterm.assessment.paper.PaperReader;
import org.leadterm.assessment.paper.PaperVersion;
import org.leadterm.assessment.question.bank.SampleBank;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.exercise.Use;
import org.leadterm.exercise.file.Problem;
import org.leadterm.exercise.json.Json;
import org.leadterm.people.Callers;
import org.leadterm.people.NotAllowed;
import org.leadterm.people.Role;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** Papers are kept in versions that never change, by tutors. */
class PapersTest {
    private static final PaperId MOCK = new PaperId("mock");
    private final Callers callers = new Callers();
    private final Database database = Database.h2();
    private SampleLibrary library;
    private Papers papers;

    @BeforeEach
    void begin() {
        HandClock clock = new HandClock("2026-03-04T09:30:00Z");
        library = SampleLibrary.of("Cataract", "Hip");
        papers = SampleStocks.papers(database, callers.current(), library, SampleBank.in(database, callers.current(), clock), clock);
        callers.become(Callers.person("tess", Role.TUTOR));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_paper_is_found_as_it_was_stored_and_every_version_stays() {
        PaperVersion first = store(paper("Mock one", "cataract"));
        PaperVersion second = store(paper("Mock two", "hip"));

        assertEquals(List.of(1, 2), List.of(first.number(), second.number()));
        assertEquals(second, database.transaction(() -> papers.find(MOCK)).orElseThrow());
        assertEquals(first, database.transaction(() -> papers.find(MOCK, 1)).orElseThrow());
        assertEquals(List.of("Mock two"), database.transaction(() -> papers.all()).stream().map(line -> line.title()).toList());
    }

    @Test
    void a_paper_with_a_problem_is_not_stored() {
        assertThrows(AssessmentRefused.class, () -> store(paper("Mock", "nowhere")));
        assertEquals(List.of(), database.transaction(() -> papers.all()));
    }

    @Test
    void what_is_out_of_use_is_not_set() {
        library.put(new ExerciseId("hip"), Use.RETIRED, "A better one is there.");
        assertEquals(List.of(new Problem("sections[0].items[0]", "The exercise hip may not be set: it is not in use.")),
                assertThrows(AssessmentRefused.class, () -> store(paper("Mock", "hip"))).problems());
    }

    @Test
    void papers_are_not_for_candidates() {
        callers.become(Callers.person("ada", Role.TRAINEE, Role.CODER));
        assertThrows(NotAllowed.class, () -> store(paper("Mock", "cataract")));
        assertThrows(NotAllowed.class, () -> papers.all());
        assertThrows(NotAllowed.class, () -> papers.find(MOCK));
        assertThrows(NotAllowed.class, () -> papers.stock());
    }

    @Test
    void the_shipped_templates_are_papers_of_three_hours_with_the_passes_of_the_qualification() {
        assertEquals(List.of("nccq-practical 180 9/10", "nccq-theory 180 7/10"), Templates.shipped().stream()
                .map(paper -> paper.id() + " " + paper.minutes() + " " + paper.passAt().orElseThrow()).toList());
    }

    private PaperVersion store(Paper paper) {
        return database.transaction(() -> papers.store(paper));
    }

    private static Paper paper(String title, String exercise) {
        return PaperReader.read(Fields.of(Json.read("""
                {"id":"mock","title":"%s","minutes":180,"sections":[{"name":"A","items":[{"exercise":"%s"}]}]}""".formatted(title, exercise))));
    }
}
