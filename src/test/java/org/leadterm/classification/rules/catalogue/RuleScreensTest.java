package org.leadterm.classification.rules.catalogue;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Classification;
import org.leadterm.classification.rules.Severity;
import org.leadterm.classification.rules.file.RuleDraft;
import org.leadterm.classification.rules.site.RuleEntry;
import org.leadterm.classification.rules.site.RuleState;
import org.leadterm.classification.rules.site.Rules;
import org.leadterm.classification.rules.site.SiteRules;
import org.leadterm.classification.rules.site.SiteRulesFor;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;
import org.leadterm.view.ViewTest;

/** The screens of rules on an embedded database. */
class RuleScreensTest extends ViewTest {
    private static final RuleDraft DRAFT = new RuleDraft(Classification.ICD10, "Trust policy 7", "warning", "must-be-with", "F17", "Z71", "", "", "",
            "{code}: was advice given?", "2026-01-01", "");

    private final Database database = Database.h2();
    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private final Rules rules = new Rules(clock);
    private final SiteRules site = SiteRulesFor.role("tutor", database, clock, rules, change -> { });

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_list_is_searched_by_words_and_by_codes_that_rules_speak_of() {
        assertEquals(List.of("tobacco-use"), found(new RuleSearch("smokers dcs.v.7", "", "", "", "", "", "")));
        assertTrue(found(new RuleSearch("j18.1", "", "", "", "", "", "")).contains("copd-unspecified-infection"));
        assertTrue(found(new RuleSearch("", "opcs4", "C", "not-before", "error", "SHIPPED", "IN_USE")).contains("lens-before-extraction"));
        assertEquals(List.of(), found(new RuleSearch("", "", "", "", "", "SITE", "")));
    }

    @Test
    void typing_in_the_box_narrows_the_table() {
        RulesView view = show(new RulesView(site));
        _setValue(_get(view, Input.class, search -> search.withId("rule-text")), "smokers");

        assertTrue(text(view).contains("1 rule "), text(view));
        assertTrue(text(_get(RulesTable.class)).contains("tobacco-use"));
    }

    @Test
    void a_rule_is_switched_off_with_a_reason_that_its_page_shows() {
        RuleView view = show(new RuleView(site, rules));
        view.open("tobacco-use");
        _setValue(_get(view, Input.class, search -> search.withId("why")), "We count smokers.");
        database.transaction(() -> click(view, "Switch off"));

        assertEquals(RuleState.OFF, site.find("tobacco-use").state());
        assertTrue(text(view).contains("Switched off by somebody, 04/03/2026 09:30 We count smokers."), text(view));
        assertThrows(NotFoundException.class, () -> view.open("nothing"));
    }

    @Test
    void a_rule_is_tried_while_it_is_written_on_the_day_that_is_given() {
        RuleEditView view = show(new RuleEditView(site, rules));
        _get(view, RuleForm.class).show(DRAFT);
        _setValue(_get(view, Area.class, search -> search.withId("try-icd10")), "F17.1, Z72.0 nonsense");

        assertTrue(text(view).contains("F17 is coded only together with Z71."), text(view));
        assertTrue(text(view).contains("Passed over, as it is no ICD-10 code: nonsense This rule: 1 finding"), text(view));
        assertTrue(text(view).contains("All rules in use: 2 findings"), text(view));
        _setValue(_get(view, Input.class, search -> search.withId("try-day")), "2025-12-31");
        assertTrue(text(view).contains("This rule These codes keep it."), text(view));
    }

    @Test
    void every_problem_stands_at_its_field_and_nothing_is_kept() {
        RuleEditView view = show(new RuleEditView(site, rules));
        _setValue(_get(view, Input.class, search -> search.withId("rule-codes")), "F1");
        assertTrue(text(view).contains("\"F1\" is not an ICD-10 code"), text(view));
        assertFalse(text(view).contains("a message of up to"), text(view));
        click(view, "Keep the rule");

        assertTrue(text(view).contains("a message of up to 300 characters is needed"), text(view));
        assertTrue(text(view).contains("The rule is not kept yet: 3 fields to mend."), text(view));
        assertTrue(site.list().stream().noneMatch(RuleEntry::isOwn));
    }

    @Test
    void every_field_that_is_kept_is_told_when_it_is_left() {
        RuleEditView view = show(new RuleEditView(site, rules));
        RuleForm form = _get(view, RuleForm.class);
        assertEquals(Set.of(ValueChangeMode.ON_CHANGE), Stream.concat(_find(form, Input.class).stream().map(Input::getValueChangeMode),
                _find(form, Area.class).stream().map(Area::told)).collect(Collectors.toSet()));

        List.of("codes", "others", "standard", "from").forEach(name -> _setValue(_get(form, Input.class, search -> search.withId("rule-" + name)),
                Map.of("codes", "F17", "others", "Z71", "standard", "Trust policy 7", "from", "2026-01-01").get(name)));
        _setValue(_get(form, Area.class), "Was advice given?");
        RuleDraft draft = form.draft();
        assertEquals(List.of("F17", "Z71", "Trust policy 7", "2026-01-01", "Was advice given?"),
                List.of(draft.codes(), draft.others(), draft.standard(), draft.from(), draft.message()));
    }

    @Test
    void an_own_rule_is_edited_and_a_shipped_one_is_not() {
        String id = database.transaction(() -> site.create(DRAFT, ""));
        RuleEditView view = show(new RuleEditView(site, rules));
        view.edit(id);
        assertEquals(DRAFT, _get(view, RuleForm.class).draft());
        assertThrows(NotFoundException.class, () -> view.edit("tobacco-use"));
        assertEquals(Severity.WARNING, site.find(id).severity());
    }

    private List<String> found(RuleSearch search) {
        return search.among(site.list()).stream().map(RuleEntry::id).toList();
    }
}
