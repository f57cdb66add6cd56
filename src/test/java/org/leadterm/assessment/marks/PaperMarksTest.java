package org.leadterm.assessment.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.Fields;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.paper.PaperReader;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Fraction;

/** A paper's result is exact, by section, and silent while anything is to be marked. */
class PaperMarksTest {
    private static final Optional<Fraction> OWN = Optional.empty();

    @Test
    void marks_add_up_exactly_and_by_weight() {
        PaperMarks marks = PaperMarks.of(paper("\"9/10\"", "\"7/10\""), List.of(
                item(0, "15/2", "8", OWN), item(0, "1/3", "1", Optional.of(Fraction.of(3))), item(1, "2", "4", OWN)));

        assertEquals(List.of("17/2 of 11", "2 of 4"), marks.sections().stream().map(each -> each.awarded() + " of " + each.available()).toList());
        assertEquals("21/2 of 15, 70.0", marks.total().awarded() + " of " + marks.total().available() + ", " + marks.total().percent().orElseThrow());
    }

    @Test
    void a_paper_is_passed_when_every_section_with_a_pass_mark_is() {
        assertEquals(Optional.of(true), passed("9", "7"));
        assertEquals(Optional.of(false), passed("89/10", "10"));
        assertEquals(Optional.of(false), passed("10", "69/10"));
    }

    @Test
    void nothing_is_said_while_anything_is_to_be_marked() {
        PaperMarks marks = PaperMarks.of(paper("\"9/10\"", "\"7/10\""), List.of(item(0, "1", "10", OWN),
                new ItemMarks(1, Optional.empty(), Fraction.of(10), OWN)));

        assertEquals(Optional.empty(), marks.passed());
        assertEquals(List.of(Optional.of(false), Optional.empty()), marks.sections().stream().map(SectionMarks::passed).toList());
        assertEquals(1, marks.awaiting());
    }

    @Test
    void a_paper_without_pass_marks_is_only_counted() {
        assertEquals(Optional.empty(), PaperMarks.of(paper("null", "null"), List.of(item(0, "1", "10", OWN))).passed());
    }

    private static Optional<Boolean> passed(String first, String second) {
        return PaperMarks.of(paper("\"9/10\"", "\"7/10\""), List.of(item(0, first, "10", OWN), item(1, second, "10", OWN))).passed();
    }

    private static ItemMarks item(int section, String awarded, String available, Optional<Fraction> worth) {
        return new ItemMarks(section, Optional.of(Fraction.parse(awarded)), Fraction.parse(available), worth);
    }

    private static Paper paper(String first, String second) {
        return PaperReader.read(Fields.of(Json.read("""
                {"id":"mock","title":"Mock","minutes":180,"sections":[{"name":"Practical","passAt":%s,"items":[{"exercise":"x"}]},
                 {"name":"Theory","passAt":%s,"items":[{"question":"y"}]}]}""".formatted(first, second))));
    }
}
