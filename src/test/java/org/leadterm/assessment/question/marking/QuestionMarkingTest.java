package org.leadterm.assessment.question.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadterm.assessment.question.Choice;
import org.leadterm.assessment.question.Matching;
import org.leadterm.assessment.question.MultipleChoice;
import org.leadterm.assessment.question.Ordering;
import org.leadterm.assessment.question.PartId;
import org.leadterm.assessment.question.PartMarks;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.SampleQuestions;
import org.leadterm.assessment.question.answer.FullMarks;
import org.leadterm.assessment.question.answer.QuestionAnswer;
import org.leadterm.assessment.question.marking.QuestionMark.State;
import org.leadterm.marking.Fraction;

/** Marks by kind: tables of answers, and what holds for every answer. */
class QuestionMarkingTest {
    @ParameterizedTest
    @CsvSource({"Left ventricle, 1", "Right ventricle, 0", "Left atrium, 0"})
    void a_single_choice_is_all_or_nothing(String option, String awarded) {
        assertEquals(awarded, awarded("pump", new QuestionAnswer.Chosen(Set.of(PartId.of(option)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Mitral | 1", "Mitral Tricuspid | 2", "Mitral Tricuspid Aortic | 1", "Mitral Aortic | 0", "Aortic | 0",
            "Mitral Tricuspid Aortic Pulmonary | 0", "Aortic Pulmonary | 0"})
    void in_a_multiple_choice_a_wrong_option_takes_away_what_a_right_one_gives(String options, String awarded) {
        Set<String> ids = Arrays.stream(options.split(" ")).map(name -> PartId.of(name + " valve")).collect(Collectors.toSet());

        assertEquals(awarded, awarded("valves", new QuestionAnswer.Chosen(ids)));
    }

    @Test
    void all_or_nothing_is_just_that() {
        MultipleChoice byPart = SampleQuestions.named("valves");
        MultipleChoice strict = new MultipleChoice(byPart.head(), byPart.options(), true, PartMarks.ALL_OR_NOTHING);

        assertEquals("0", QuestionMarking.mark(strict, new QuestionAnswer.Chosen(Set.of(PartId.of("Mitral valve")))).awarded().toString());
        assertEquals("2", QuestionMarking.mark(strict, FullMarks.of(strict)).awarded().toString());
    }

    @Test
    void a_statement_is_judged() {
        assertEquals(List.of("1", "0"), List.of(awarded("main-condition", new QuestionAnswer.Said(true)), awarded("main-condition", new QuestionAnswer.Said(false))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ileum | 2", "' The Ileum ' | 2", "ileums | 2", "illeum | 2", "ielum | 2", "ilium | 0", "iliun | 0", "ILIUM | 0",
            "ilum | 0", "jejunum | 0", "small-bowel end | 1", "- | 0"})
    void a_short_answer_is_tolerant_of_case_and_of_one_slip_but_not_of_another_word(String text, String awarded) {
        assertEquals(awarded, awarded("last-part-of-small-bowel", new QuestionAnswer.Written(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"92.5 | 1", "92.50% | 1", "92.5 % | 1", "92.55 | 1", "92.45 | 1", "92.56 | 0", "7.5 | 0", "185/2 | 1", "about 92 | 0",
            "92,5 | 0"})
    void a_number_may_be_off_by_its_tolerance(String text, String awarded) {
        assertEquals(awarded, awarded("share-right", new QuestionAnswer.Written(text)));
    }

    @Test
    void a_known_error_is_told() {
        assertEquals(List.of(new Feedback("", "7.5", Verdict.WRONG, "That is the share of errors.")),
                mark("share-right", new QuestionAnswer.Written("7.5")).feedback());
    }

    @Test
    void each_pair_earns_its_share() {
        assertEquals("2", awarded("roots", new QuestionAnswer.Paired(Map.of(PartId.of("nephr-"), PartId.of("Kidney"), PartId.of("ren-"), PartId.of("Kidney"),
                PartId.of("hepat-"), PartId.of("Spleen")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"First Second Third Fourth | 4", "Second First Third Fourth | 2", "Fourth Third Second First | 0", "First Second Fourth Third | 2"})
    void each_step_in_its_place_earns_its_share(String order, String awarded) {
        assertEquals(awarded, awarded("four-steps", new QuestionAnswer.Ordered(Arrays.stream(order.split(" ")).map(PartId::of).toList())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"humerus, radius, ulna | 3", "Radius, HUMERUS | 2", "ulna, elbow bone, radius | 2", "humeris, humerus, ulna | 2",
            "tibia, radius | 1", "tibia, fibula, femur, radius | 0", "ulna, ulna, ulna | 1"})
    void an_item_of_a_list_counts_once_and_only_so_many_lines_are_read(String lines, String awarded) {
        assertEquals(awarded, awarded("bones", new QuestionAnswer.Listed(List.of(lines.split(", ")))));
    }

    @Test
    void an_extended_answer_waits_for_a_person_unless_it_is_empty() {
        assertEquals(State.NEEDS_HAND, mark("why-two-people", new QuestionAnswer.Written("Because rules miss names.")).state());
        assertEquals(State.MARKED, mark("why-two-people", new QuestionAnswer.Written("  ")).state());
    }

    @Test
    void an_extended_answer_over_its_limit_is_told() {
        assertEquals(List.of(new Feedback("", "Length", Verdict.WRONG, "60 words; the limit is 50.")),
                mark("why-two-people", new QuestionAnswer.Written("word ".repeat(60))).feedback());
    }

    @Test
    void an_answer_of_another_kind_is_a_mistake_of_the_caller() {
        assertThrows(IllegalArgumentException.class, () -> mark("pump", new QuestionAnswer.Said(true)));
    }

    @Test
    void the_key_earns_full_marks_and_nothing_earns_nothing() {
        for (Question question : SampleQuestions.all()) {
            QuestionMark full = QuestionMarking.mark(question, FullMarks.of(question));
            assertTrue(full.state() == State.NEEDS_HAND || full.awarded().equals(question.marks()), question.id().text());
            assertEquals(Fraction.ZERO, QuestionMarking.mark(question, new QuestionAnswer.Blank()).awarded());
        }
    }

    @Test
    void whatever_is_chosen_a_mark_lies_between_nothing_and_all_and_one_more_right_choice_never_lowers_it() {
        MultipleChoice question = SampleQuestions.named("valves");
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Set<String> chosen = question.options().stream().map(Choice::id).filter(id -> random.nextBoolean()).collect(Collectors.toCollection(HashSet::new));
            Fraction before = QuestionMarking.mark(question, new QuestionAnswer.Chosen(chosen)).awarded();
            chosen.addAll(question.right().stream().map(Choice::id).toList());
            Fraction after = QuestionMarking.mark(question, new QuestionAnswer.Chosen(chosen)).awarded();

            assertTrue(before.compareTo(Fraction.ZERO) >= 0 && after.compareTo(question.marks()) <= 0 && before.compareTo(after) <= 0);
        }
    }

    @Test
    void whatever_is_paired_or_ordered_the_mark_counts_what_is_in_its_place() {
        Matching matching = SampleQuestions.named("roots");
        Ordering ordering = SampleQuestions.named("four-steps");
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            Map<String, String> pairs = new HashMap<>();
            matching.pairs().forEach(pair -> pairs.put(pair.id(), PartId.of(matching.rights().get(random.nextInt(3)))));
            long right = matching.pairs().stream().filter(pair -> pairs.get(pair.id()).equals(pair.rightId())).count();
            List<String> steps = new ArrayList<>(ordering.steps().stream().map(Ordering.Step::id).toList());
            Collections.shuffle(steps, random);
            long placed = ordering.steps().stream().filter(step -> steps.indexOf(step.id()) == ordering.steps().indexOf(step)).count();

            assertEquals(Fraction.of(right), QuestionMarking.mark(matching, new QuestionAnswer.Paired(pairs)).awarded());
            assertEquals(Fraction.of(placed), QuestionMarking.mark(ordering, new QuestionAnswer.Ordered(steps)).awarded());
        }
    }

    @Test
    void one_slip_anywhere_in_a_long_word_is_forgiven_and_two_are_not() {
        String word = "cholecystectomy";
        for (int at = 0; at < word.length(); at++) {
            assertTrue(Spelling.isSlip(word.substring(0, at) + word.substring(at + 1), word), "without letter " + at);
            assertTrue(Spelling.isSlip(word.substring(0, at) + "q" + word.substring(at), word), "one more at " + at);
            assertTrue(Spelling.isSlip(word.substring(0, at) + "q" + word.substring(at + 1), word), "another at " + at);
            assertEquals(false, Spelling.isSlip(word.substring(0, at) + "qx" + word.substring(at), word), "two more at " + at);
        }
    }

    @Test
    void a_code_has_no_slips() {
        assertEquals(true, Spelling.isSame("h25.1", "H25.1"));
        assertEquals(false, Spelling.isSlip("H25.2", "H25.1"));
    }

    private static QuestionMark mark(String id, QuestionAnswer answer) {
        return QuestionMarking.mark(SampleQuestions.named(id), answer);
    }

    private static String awarded(String id, QuestionAnswer answer) {
        return mark(id, answer).awarded().toString();
    }
}
