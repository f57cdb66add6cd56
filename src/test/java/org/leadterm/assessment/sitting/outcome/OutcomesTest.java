package org.leadterm.assessment.sitting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.analysis.ItemFigures;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.marks.SectionMarks;
import org.leadterm.assessment.question.PartId;
import org.leadterm.assessment.result.Grade;
import org.leadterm.assessment.result.Gradebook;
import org.leadterm.assessment.result.Gradebooks;
import org.leadterm.assessment.result.QueuedAnswer;
import org.leadterm.assessment.result.ResultTables;
import org.leadterm.assessment.result.SampleGradebooks;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.room.SittingDesk;
import org.leadterm.marking.Fraction;
import org.leadterm.people.NotAllowed;
import org.leadterm.report.table.Csv;
import org.leadterm.testing.Database;

/** What came of a sitting is told as it stands, to tutors, and of those alone who have handed in. */
class OutcomesTest {
    private static final String LEFT = "{\"choice\":\"" + PartId.of("Left ventricle") + "\"}";

    private SittingDesk desk;
    private Gradebooks gradebooks;
    private Outcomes outcomes;
    private Sitting sitting;
    private Candidate ben;

    @BeforeEach
    void one_hands_in_and_one_goes_on() {
        desk = new SittingDesk(Database.h2());
        outcomes = desk.outcomes;
        gradebooks = SampleGradebooks.of(outcomes, desk.attempts);
        sitting = desk.set(ExtraTime.NONE, Optional.empty(), 60, "why-two-people");
        desk.start(sitting, desk.ada);
        ben = desk.start(sitting, desk.ben).candidate();
        desk.save(ben, 2, 0, LEFT);
        desk.save(ben, 4, 0, "{\"text\":\"Rules miss names.\"}");
        desk.submit(ben);
        desk.callers.become(desk.tess);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everybody_has_a_line_and_marks_from_the_hand_in_on() {
        Gradebook book = book();

        assertEquals(List.of("ada false", "ben true"), book.grades().stream()
                .map(grade -> grade.candidate().name() + " " + grade.marks().isPresent()).toList());
        assertEquals(List.of(4, 4), book.grades().stream().map(grade -> grade.items().size()).toList());
        assertEquals(1, book.awaiting());
        Grade grade = book.grades().get(1);
        assertEquals(List.of("Practical", "Theory"), grade.marks().orElseThrow().sections().stream().map(SectionMarks::name).toList());
        assertEquals(Optional.empty(), grade.marks().orElseThrow().sections().get(1).passed());
    }

    @Test
    void a_mark_by_hand_counts_at_once() {
        desk.tutor(() -> desk.handMarks.mark(sitting.id(), ben.id(), 4, Fraction.of(2), "Says why."));

        assertEquals(0, book().awaiting());
        assertEquals("3", book().grades().get(1).marks().orElseThrow().sections().get(1).awarded().toString());
        assertEquals(List.of(), desk.database.transaction(() -> outcomes.awaiting(sitting.id())));
    }

    @Test
    void answers_that_await_a_mark_are_found_with_what_was_written() {
        assertEquals(List.of("question why-two-people: {\"text\":\"Rules miss names.\"}"), desk.database.transaction(() -> outcomes.awaiting(sitting.id()))
                .stream().map(item -> item.ref() + ": " + item.answer()).toList());
    }

    @Test
    void the_queue_has_each_answer_with_its_guide() {
        List<QueuedAnswer> queue = desk.database.transaction(() -> SampleGradebooks.queues(outcomes, desk.shown).of(sitting.id()));

        assertEquals(List.of("Rules miss names. for 3"), queue.stream().map(answer -> answer.text() + " for " + answer.available()).toList());
        assertEquals(List.of("2 Rules miss names", "1 The author is blind to what is familiar", "1 Somebody answers for the residual risk"),
                queue.get(0).guide().stream().map(point -> point.marks() + " " + point.text()).toList());
    }

    @Test
    void figures_of_items_leave_out_who_has_not_handed_in_and_what_is_not_marked() {
        List<ItemFigures> items = desk.database.transaction(() -> gradebooks.items(sitting.id()));

        assertEquals(List.of("exercise cataract 1 0", "question pump 1 1", "question last-part-of-small-bowel 1 0"),
                items.stream().map(item -> item.item() + " " + item.people() + " " + item.full()).toList());
        assertTrue(new String(Csv.of(ResultTables.items(items)), StandardCharsets.UTF_8).contains("question,pump,1,1,1,1.00,,"),
                () -> new String(Csv.of(ResultTables.items(items)), StandardCharsets.UTF_8));
    }

    @Test
    void the_file_has_a_line_for_each_person_and_empty_cells_for_what_is_not_known() {
        String file = new String(Csv.of(ResultTables.grades(book())), StandardCharsets.UTF_8);

        assertTrue(file.startsWith("Name,Display name,State,Handed in (UTC),Still to be marked,Paper: marks,Paper: of,Paper: percent,Paper: passed,"
                + "Practical: marks,"), file);
        assertTrue(file.contains("ada,Test ada,open,,,,,,,,,,,,,,"), file);
        assertTrue(file.contains("ben,Test ben,submitted,2026-03-04T09:00:00Z,1,1,16,6.3,,"), file);
    }

    @Test
    void candidates_see_none_of_it_and_an_unknown_sitting_is_not_there() {
        desk.callers.become(desk.ben);
        assertThrows(NotAllowed.class, this::book);
        assertThrows(NotAllowed.class, () -> desk.database.transaction(() -> outcomes.awaiting(sitting.id())));
        assertThrows(NotAllowed.class, () -> desk.database.transaction(() -> gradebooks.items(sitting.id())));
        desk.callers.become(desk.tess);
        assertThrows(NotThere.class, () -> desk.database.transaction(() -> gradebooks.of(new SittingId("none"))));
    }

    private Gradebook book() {
        return desk.database.transaction(() -> gradebooks.of(sitting.id()));
    }
}
