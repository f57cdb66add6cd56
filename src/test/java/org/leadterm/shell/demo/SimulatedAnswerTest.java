package org.leadterm.shell.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadterm.classification.Classification;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.exercise.Exercise;
import org.leadterm.exercise.Shipped;
import org.leadterm.marking.Finding;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;
import org.leadterm.marking.MarkSheet;
import org.leadterm.marking.Marking;
import org.leadterm.marking.MarkingSchemes;

/** Answers that are made up fail where they are said to fail, as the marking of the product sees it. */
class SimulatedAnswerTest {
    private static final CodeBooks BOOKS = CodeBooks.ofStarter();
    private static final List<Exercise> EXERCISES = Shipped.exercises();
    private static final int TIMES = 12;

    @Test
    void whoever_gets_all_right_has_all_marks() {
        for (Exercise exercise : EXERCISES) {
            assertEquals(Optional.of("100.0"), mark(exercise, Set.of(), 1, 1).percent(), exercise.title());
        }
    }

    @Test
    void whoever_gets_more_right_has_more_marks() {
        assertTrue(findings(Set.of(), 0.5, finding -> !finding.kind().isRight()) > 2 * findings(Set.of(), 0.9, finding -> !finding.kind().isRight()));
    }

    @ParameterizedTest
    @EnumSource
    void a_weakness_shows_in_its_own_kind_of_finding(Weakness weakness) {
        long others = findings(Set.of(), 0.85, seen(weakness));
        long weak = findings(Set.of(weakness), 0.85, seen(weakness));

        assertTrue(weak > others * 2, weakness + ": " + weak + " with it, " + others + " without");
    }

    private static Predicate<Finding> seen(Weakness weakness) {
        return switch (weakness) {
            case FOURTH_CHARACTERS -> finding -> is(finding, Classification.ICD10) && finding.kind() == FindingKind.WRONG_FOURTH;
            case CATEGORIES -> finding -> is(finding, Classification.ICD10) && finding.kind() == FindingKind.WRONG_THIRD;
            case COMORBIDITIES -> finding -> omitted(finding, Group.SECONDARY_DIAGNOSIS) && !finding.external();
            case EXTERNAL_CAUSES -> finding -> omitted(finding, Group.SECONDARY_DIAGNOSIS) && finding.external();
            case SEQUENCE -> finding -> finding.kind() == FindingKind.SEQUENCE;
            case OVERCODING -> finding -> finding.kind() == FindingKind.NOT_RELEVANT;
            case SITE_CODES -> finding -> omitted(finding, Group.SECONDARY_PROCEDURE);
            case PROCEDURES -> finding -> is(finding, Classification.OPCS4)
                    && (finding.kind() == FindingKind.WRONG_THIRD || finding.kind() == FindingKind.WRONG_FOURTH);
        };
    }

    private static boolean is(Finding finding, Classification classification) {
        return finding.classification().equals(Optional.of(classification));
    }

    private static boolean omitted(Finding finding, Group group) {
        return finding.kind() == FindingKind.OMITTED && finding.group().equals(Optional.of(group));
    }

    private static long findings(Set<Weakness> weaknesses, double right, Predicate<Finding> which) {
        long count = 0;
        for (int seed = 0; seed < TIMES; seed++) {
            for (Exercise exercise : EXERCISES) {
                count += mark(exercise, weaknesses, right, seed).findings().stream().filter(which).count();
            }
        }
        return count;
    }

    private static MarkSheet mark(Exercise exercise, Set<Weakness> weaknesses, double right, int seed) {
        return Marking.mark(exercise.key(), new SimulatedAnswer(BOOKS::book, weaknesses, right, new Random(seed)).to(exercise.key()),
                MarkingSchemes.LEARNING);
    }
}
