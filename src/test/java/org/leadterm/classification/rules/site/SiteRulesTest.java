package org.leadterm.classification.rules.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.release.NotAllowed;
import org.leadterm.classification.rules.CodingRule;
import org.leadterm.classification.rules.RuleFinding;
import org.leadterm.classification.rules.Severity;
import org.leadterm.classification.rules.file.FieldProblem;
import org.leadterm.classification.rules.file.RuleDraft;
import org.leadterm.classification.rules.file.RuleFiles;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** What a department decides about the rules, on an embedded database with the product's own migrations. */
class SiteRulesTest {
    private static final String TOBACCO = "tobacco-use";
    private static final RuleDraft DRAFT = new RuleDraft(Classification.ICD10, "Trust policy 7", "warning", "must-be-with", "F10, F17", "Z71, Z72", "",
            "Z51.5", "", "{code}: was advice given?", "", "");

    private final Database database = open();
    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private final Rules rules = new Rules(clock);
    private final List<RuleChange> told = new ArrayList<>();
    private final SiteRules tutor = SiteRulesFor.role("tutor", database, clock, rules, told::add);

    /** Where the tests run. */
    Database open() {
        return Database.h2();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_rule_that_is_switched_off_is_silent_at_once_and_speaks_again() {
        assertEquals(List.of("error " + TOBACCO), check("Z72.0"));

        database.transaction(() -> tutor.use(TOBACCO, false, "We count smokers."));
        assertEquals(List.of(), check("Z72.0"));
        assertEquals(RuleState.OFF, tutor.find(TOBACCO).state());
        assertTrue(rules.about(Code.icd10("Z72.0")).stream().noneMatch(rule -> rule.id().equals(TOBACCO)));

        database.transaction(() -> tutor.use(TOBACCO, true, ""));
        assertEquals(List.of("error " + TOBACCO), check("Z72.0"));
    }

    @Test
    void a_rule_can_be_taken_less_seriously_everywhere() {
        database.transaction(() -> tutor.take(TOBACCO, Severity.WARNING, ""));

        assertEquals(List.of("warning " + TOBACCO), check("Z72.0"));
        assertEquals(Severity.WARNING, rules.about(Code.icd10("Z72.0")).stream().filter(rule -> rule.id().equals(TOBACCO)).findFirst().orElseThrow().severity());
        assertTrue(tutor.find(TOBACCO).isChanged());
        database.transaction(() -> tutor.take(TOBACCO, Severity.ERROR, ""));
        assertFalse(tutor.find(TOBACCO).isChanged());
    }

    @Test
    void who_did_what_when_and_why_is_kept_and_told() {
        database.transaction(() -> tutor.use(TOBACCO, false, " We count smokers. "));
        clock.forward(Duration.ofMinutes(1));
        database.transaction(() -> tutor.take(TOBACCO, Severity.WARNING, ""));
        database.transaction(() -> tutor.take(TOBACCO, Severity.WARNING, "again"));

        List<RuleChange> history = List.of(
                new RuleChange(TOBACCO, clock.instant(), "somebody", RuleDeed.SEVERITY, "error", "warning", ""),
                new RuleChange(TOBACCO, clock.instant().minusSeconds(60), "somebody", RuleDeed.SWITCH_OFF, "In use", "Switched off", "We count smokers."));
        assertEquals(history, tutor.history(TOBACCO));
        assertEquals(List.of(history.get(1), history.get(0)), told);
    }

    @Test
    void an_own_rule_judges_at_once_beside_the_shipped_ones() {
        String id = database.transaction(() -> tutor.create(DRAFT, "Audit of May"));

        assertEquals("own-1", id);
        assertEquals(List.of("warning own-1"), check("F17.1"));
        assertEquals(List.of(), check("F17.1 Z71.6"));
        assertEquals(List.of(), check("F17.1 Z51.5"));
        RuleEntry first = tutor.list().get(0);
        assertEquals(List.of("own-1", Origin.SITE, RuleState.IN_USE, DRAFT), List.of(first.id(), first.origin(), first.state(), first.draft()));
    }

    @Test
    void an_own_rule_is_written_anew_by_whoever_saw_its_latest_version() {
        String id = database.transaction(() -> tutor.create(DRAFT, ""));
        long seen = tutor.find(id).version();
        database.transaction(() -> tutor.edit(id, seen, severity("error"), "More serious"));

        assertEquals(List.of("error own-1"), check("F17.1"));
        assertThrows(RuleChangedMeanwhile.class, () -> database.transaction(() -> tutor.edit(id, seen, DRAFT, "")));
        assertEquals(List.of(RuleDeed.CREATE, RuleDeed.EDIT), told.stream().map(RuleChange::deed).toList());
    }

    @Test
    void a_retired_rule_is_silent_for_good_and_its_id_is_not_given_again() {
        String id = database.transaction(() -> tutor.create(DRAFT, ""));
        database.transaction(() -> tutor.retire(id, "Nobody wants it"));
        database.transaction(() -> tutor.retire(id, "again"));

        assertEquals(List.of(), check("F17.1"));
        assertEquals(RuleState.RETIRED, tutor.find(id).state());
        assertEquals("own-2", database.transaction(() -> tutor.create(DRAFT, "")));
    }

    @Test
    void a_rule_that_is_wrong_is_refused_with_every_problem() {
        RuleRefused refused = assertThrows(RuleRefused.class, () -> database.transaction(() -> tutor.create(severity("grave"), "")));

        assertEquals(List.of(new FieldProblem("severity", "\"grave\" is neither error nor warning")), refused.problems());
        assertEquals(RuleFiles.shipped().rules().size(), tutor.list().size());
    }

    @Test
    void another_node_follows_when_it_looks() {
        Rules elsewhere = new Rules(clock);
        SiteRules other = SiteRulesFor.role("", database, clock, elsewhere, told::add);
        database.transaction(() -> tutor.create(DRAFT, ""));
        database.transaction(() -> tutor.use(TOBACCO, false, ""));
        database.transaction(other::follow);

        assertEquals(rules.inForce().settings(), elsewhere.inForce().settings());
        assertEquals(rules.inForce().rules().rules(), elsewhere.inForce().rules().rules());
    }

    @Test
    void only_tutors_and_administrators_decide() {
        SiteRules trainee = SiteRulesFor.role("trainee", database, clock, rules, told::add);

        assertThrows(NotAllowed.class, () -> trainee.use(TOBACCO, false, ""));
        assertThrows(NotAllowed.class, () -> trainee.take(TOBACCO, Severity.WARNING, ""));
        assertThrows(NotAllowed.class, () -> trainee.create(DRAFT, ""));
        assertThrows(NotAllowed.class, () -> trainee.edit("own-1", 1, DRAFT, ""));
        assertThrows(NotAllowed.class, () -> trainee.retire("own-1", ""));
        assertThrows(UnknownRule.class, () -> database.transaction(() -> tutor.use("nothing", false, "")));
    }

    @Test
    void no_shipped_rule_is_called_as_own_ones_are() {
        assertEquals(List.of(), RuleFiles.shipped().rules().stream().map(CodingRule::id).filter(SiteRule::isCalled).toList());
    }

    private List<String> check(String codes) {
        return rules.check(List.of(codes.split(" ")), List.of()).stream().map(SiteRulesTest::words).toList();
    }

    private static String words(RuleFinding finding) {
        return finding.severity().id() + " " + finding.rule().id();
    }

    private static RuleDraft severity(String severity) {
        return new RuleDraft(DRAFT.classification(), DRAFT.standard(), severity, DRAFT.kind(), DRAFT.codes(), DRAFT.others(), DRAFT.together(),
                DRAFT.unless(), DRAFT.instead(), DRAFT.message(), DRAFT.from(), DRAFT.to());
    }
}
