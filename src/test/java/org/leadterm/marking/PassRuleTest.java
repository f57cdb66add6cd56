package org.leadterm.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassRuleTest {
    @ParameterizedTest
    @CsvSource({"4, 5, true", "3, 5, false", "799, 1000, false", "7996, 10000, false", "0, 0, true", "0, 1, false"})
    void a_group_reaches_its_threshold_by_its_exact_share(int correct, int total, boolean reached) {
        assertEquals(reached, Thresholds.AUDIT_LEVEL_2.reached(Group.SECONDARY_DIAGNOSIS, result(correct, total)));
    }

    @Test
    void an_audit_is_passed_when_every_group_that_has_codes_gets_there() {
        PassRule rule = new PassRule.GroupsReach(Thresholds.AUDIT_LEVEL_2);
        Map<Group, GroupResult> groups = Map.of(Group.PRIMARY_DIAGNOSIS, result(1, 1), Group.SECONDARY_DIAGNOSIS, result(4, 5),
                Group.PRIMARY_PROCEDURE, result(0, 0));
        assertEquals(Optional.of(true), rule.passed(Fraction.ZERO, Fraction.ONE, groups));
        assertEquals(Optional.of(false), new PassRule.GroupsReach(Thresholds.AUDIT_LEVEL_3).passed(Fraction.ONE, Fraction.ONE, groups));
    }

    @ParameterizedTest
    @CsvSource({"9, 10, true", "899/100, 10, false", "0, 0, true", "-1, 0, false"})
    void the_practical_paper_is_passed_at_ninety_percent_exactly(String awarded, String available, boolean passed) {
        Fraction marks = awarded.startsWith("-") ? Fraction.of(-1) : Fraction.parse(awarded);
        assertEquals(Optional.of(passed), MarkingSchemes.NCCQ_PRACTICAL.pass().passed(marks, Fraction.parse(available), Map.of()));
    }

    @Test
    void learning_never_says() {
        assertEquals(Optional.empty(), MarkingSchemes.LEARNING.pass().passed(Fraction.ONE, Fraction.ONE, Map.of()));
    }

    @Test
    void shipped_thresholds_are_those_of_the_audits_levels() {
        assertEquals(List.of("90.0 80.0 90.0 80.0", "95.0 90.0 95.0 90.0"), Thresholds.shipped().stream().map(PassRuleTest::percentages).toList());
    }

    private static String percentages(Thresholds thresholds) {
        return String.join(" ", List.of(Group.values()).stream().map(group -> thresholds.least().get(group).percent()).toList());
    }

    private static GroupResult result(int correct, int total) {
        return new GroupResult(correct, total, Denominator.AUDITOR, 0, 0);
    }
}
