package org.leadterm.progress.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadterm.progress.practice.Histories.icd10;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.FindingKind;
import org.leadterm.progress.Line;

class LeitnerTest {
    private static final FindingKind WRONG = FindingKind.WRONG_FOURTH;
    private static final FindingKind RIGHT = FindingKind.CORRECT;
    private int number;

    @Test
    void a_mistake_comes_back_the_day_after() {
        assertEquals(List.of(card(1, "2026-03-05", "2026-03-04")), cards(visit("2026-03-04", WRONG)));
    }

    @Test
    void right_on_its_day_it_moves_one_box_on_and_waits_longer() {
        assertEquals(List.of(card(2, "2026-03-08", "2026-03-04")), cards(visit("2026-03-04", WRONG), visit("2026-03-05", RIGHT)));
        assertEquals(List.of(card(3, "2026-03-20", "2026-03-04")),
                cards(visit("2026-03-04", WRONG), visit("2026-03-10", RIGHT), visit("2026-03-13", RIGHT)));
    }

    @Test
    void right_before_its_day_it_stays_where_it_is() {
        assertEquals(List.of(card(2, "2026-03-08", "2026-03-04")),
                cards(visit("2026-03-04", WRONG), visit("2026-03-05", RIGHT), visit("2026-03-05", RIGHT), visit("2026-03-07", RIGHT)));
    }

    @Test
    void wrong_again_it_goes_back_to_the_first_box() {
        assertEquals(List.of(card(1, "2026-03-09", "2026-03-08")),
                cards(visit("2026-03-04", WRONG), visit("2026-03-05", RIGHT), visit("2026-03-08", WRONG)));
    }

    @Test
    void right_in_the_last_box_it_is_learnt() {
        List<Line> visits = new ArrayList<>(List.of(visit("2026-01-01", WRONG)));
        LocalDate day = LocalDate.parse("2026-01-01");
        for (int days : Leitner.DAYS) {
            day = day.plusDays(days);
            visits.add(visit(day.toString(), RIGHT));
        }
        assertEquals(List.of(), Leitner.cards(visits));
        assertEquals(Leitner.BOXES, Leitner.cards(visits.subList(0, Leitner.BOXES)).get(0).box());
    }

    @Test
    void another_mistake_in_the_chapter_does_not_hold_it_back() {
        assertEquals(List.of(new Card(icd10("XIX"), Mistake.OMITTED, 1, LocalDate.parse("2026-03-06"), LocalDate.parse("2026-03-05")),
                card(2, "2026-03-08", "2026-03-04")), cards(visit("2026-03-04", WRONG), visit("2026-03-05", FindingKind.OMITTED)));
    }

    @Test
    void the_order_in_which_lines_come_does_not_matter() {
        IntStream.range(0, 100).forEach(seed -> {
            List<Line> lines = new ArrayList<>(Histories.of(seed, Histories.cases(12)).lines());
            List<Card> cards = Leitner.cards(lines);
            Collections.reverse(lines);
            assertEquals(cards, Leitner.cards(lines));
        });
    }

    private static List<Card> cards(Line... visits) {
        return Leitner.cards(List.of(visits));
    }

    private static Card card(int box, String due, String last) {
        return new Card(icd10("XIX"), Mistake.FOURTH, box, LocalDate.parse(due), LocalDate.parse(last));
    }

    private Line visit(String day, FindingKind kind) {
        number++;
        return Histories.line(Histories.attempt(number), new ExerciseId("case-" + number), Instant.parse(day + "T09:00:00Z"), true, icd10("XIX"), kind,
                Optional.empty());
    }
}
