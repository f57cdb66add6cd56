package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A tutor decides about rules, and a trainee's desk follows at once. */
@ExtendWith(Journeys.class)
class RulesIT {
    @Test
    void a_rule_written_and_one_switched_off_change_the_hints_of_a_desk_that_is_open(Site site) {
        Page tutor = site.person("tutor").home();
        Person trainee = site.person("trainee");
        Desk desk = trainee.desk(trainee.attempt("cataract-day-case"));
        desk.diagnosis("H25.1").diagnosis("I10");
        assertThat(hint(desk, "own-")).hasCount(0);

        tutor.navigate("rules/write");
        tutor.getByLabel("The codes are").selectOption("not-with");
        tutor.getByLabel("Codes that are judged").fill("H25.1");
        tutor.getByLabel("These others").fill("I10");
        tutor.getByLabel("What the coder is told").fill("{code} beside {others}: is the blood pressure treated?");
        tutor.getByLabel("ICD-10 codes").fill("H25.1 I10");
        assertThat(tutor.locator(".tried")).containsText("This rule: 1 finding");
        assertThat(tutor.locator(".tried")).containsText("H25.1 beside I10: is the blood pressure treated?");
        assertEquals(List.of(), AccessibilityIT.barriers("rules/write", tutor));
        button(tutor, "Keep the rule");
        tutor.waitForURL("**/rules/own-*");
        desk.diagnosis("E11.9");
        assertThat(hint(desk, "is the blood pressure treated?")).isVisible();

        tutor.getByLabel("Reason").fill("Only tried out");
        button(tutor, "Switch off");
        assertThat(tutor.locator(".rulehistory")).containsText("Only tried out");
        assertEquals(List.of(), AccessibilityIT.barriers("rules/own", tutor));
        desk.diagnosis("N40");
        assertThat(hint(desk, "is the blood pressure treated?")).hasCount(0);
        button(tutor, "Retire");
        assertThat(tutor.getByText("The rule is retired.")).isVisible();
    }

    @Test
    void one_key_mends_a_sequence_and_another_takes_it_back(Site site) {
        Person trainee = site.person("trainee");
        Desk desk = trainee.desk(trainee.attempt("cataract-day-case"));
        desk.procedure("C71.2").procedure("C75.1");
        assertThat(desk.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move C71.2 to place 2"))).isVisible();

        desk.press("F8").proceduresAre("C75.1", "C71.2");
        desk.press("ControlOrMeta+z").proceduresAre("C71.2", "C75.1");
    }

    private static Locator hint(Desk desk, String text) {
        return desk.page().locator(".hint").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }
}
