package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What has been written is kept, and the desk says truthfully what is saved. */
@ExtendWith(Journeys.class)
class NothingLostIT {
    private static final String EXERCISE = "cataract-day-case";

    @Test
    void a_stale_tab_is_refused_keeps_its_text_and_can_go_on_from_the_saved_answer(Site site) {
        Desk stale = staleTab(site);
        button(stale, "Go on from the saved answer").click();
        stale.diagnosesAre("H25.1", "E11.9").diagnosis("I10").diagnosesAre("H25.1", "E11.9", "I10")
                .saved("[{'icd10':['H25.1','E11.9','I10'],'opcs4':[]}]");
        assertThat(stale.alert()).isHidden();
    }

    @Test
    void a_stale_tab_may_replace_the_saved_answer_knowingly(Site site) {
        Desk stale = staleTab(site);
        button(stale, "Replace it with mine").click();
        stale.saved("[{'icd10':['H25.1','H21.8'],'opcs4':[]}]").diagnosesAre("H25.1", "H21.8");
        assertThat(stale.alert()).isHidden();
    }

    /** Two tabs on one answer; the first has gone on, the second has just tried to save. */
    private static Desk staleTab(Site site) {
        Person trainee = site.person("trainee");
        BrowserContext browser = site.browser();
        Desk first = trainee.desk(trainee.home(browser), trainee.attempt(EXERCISE)).diagnosis("H25.1").saved("[{'icd10':['H25.1'],'opcs4':[]}]");
        Desk second = trainee.desk(browser.newPage(), first.attempt()).diagnosesAre("H25.1");
        first.page().bringToFront();
        first.diagnosis("E11.9").saved("[{'icd10':['H25.1','E11.9'],'opcs4':[]}]");
        second.page().bringToFront();
        second.diagnosis("H21.8");
        assertThat(second.badge()).hasText("Not saved. Another tab has gone on");
        assertThat(second.alert()).containsText("Yours is still here, not saved.");
        second.diagnosesAre("H25.1", "H21.8");
        first.saved("[{'icd10':['H25.1','E11.9'],'opcs4':[]}]");
        return second;
    }

    @Test
    void a_killed_server_costs_nothing_and_the_open_desk_saves_by_itself_when_it_is_back(Site site) {
        Person trainee = site.person("trainee");
        Desk desk = trainee.desk(trainee.attempt(EXERCISE)).diagnosis("H25.1").diagnosis("E11.9").saved("[{'icd10':['H25.1','E11.9'],'opcs4':[]}]");
        desk.press("Escape");
        site.server().kill9();
        desk.press("Alt+ArrowUp").diagnosesAre("E11.9", "H25.1");
        assertThat(desk.badge()).containsText(Pattern.compile("Not saved\\. No connection, trying again in \\d+ s"));
        desk.press("Alt+q");
        desk.page().keyboard().type("Written while the server was away");
        desk.page().evaluate("window.sameDocument = true");
        site.server().start();
        desk.saved("[{'icd10':['E11.9','H25.1'],'opcs4':[],'query':'Written while the server was away'}]").diagnosesAre("E11.9", "H25.1");
        assertEquals(true, desk.page().evaluate("window.sameDocument"));

        Desk elsewhere = trainee.desk(desk.attempt()).diagnosesAre("E11.9", "H25.1");
        assertThat(elsewhere.query()).hasValue("Written while the server was away");
        assertThat(elsewhere.badge()).containsText("receipt " + elsewhere.stored().get("receipt").asText().substring(0, 4));
    }

    @Test
    void signing_out_ends_the_desk_and_what_it_had_not_saved_is_back_and_saved_after_signing_in_again(Site site) {
        Person trainee = site.person("trainee");
        BrowserContext browser = site.browser();
        Desk desk = trainee.desk(trainee.home(browser), trainee.attempt(EXERCISE)).diagnosis("H25.1").saved("[{'icd10':['H25.1'],'opcs4':[]}]");
        Page other = browser.newPage();
        other.navigate("");
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
        assertThat(other.getByLabel("User name")).isVisible();

        desk.page().bringToFront();
        desk.press("Escape", "Alt+c", "s");
        assertThat(desk.badge()).hasText("Not saved. Signed out");
        desk.diagnosesAre("H25.1").serverHas("[{'icd10':['H25.1'],'opcs4':[]}]");
        desk.page().onDialog(Dialog::accept);
        button(desk, "Sign in again").click();
        assertThat(desk.page().getByLabel("User name")).isVisible();
        trainee.signIn(desk.page());
        desk.ready().saved("[{'icd10':[{'code':'H25.1','confidence':'sure'}],'opcs4':[]}]");
        assertThat(desk.row("H25.1").getByLabel("How sure of H25.1")).hasValue("sure");
    }

    @Test
    void a_desk_that_was_handed_in_elsewhere_closes_and_shows_the_way_to_the_mark_sheet(Site site) {
        Person trainee = site.person("trainee");
        Desk first = trainee.desk(trainee.attempt(EXERCISE)).diagnosis("H25.1").saved("[{'icd10':['H25.1'],'opcs4':[]}]");
        trainee.desk(trainee.home(site.browser(390, 844, ColorScheme.LIGHT)), first.attempt()).handIn();
        first.diagnosis("E11.9");
        assertThat(first.badge()).hasText("Handed in");
        assertThat(first.alert()).containsText("This attempt is closed.");
        first.page().onDialog(Dialog::accept);
        first.alert().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("See the mark sheet")).click();
        first.page().waitForURL("**/attempts/" + first.attempt());
        assertThat(first.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("Mark sheet: ");
        first.serverHas("[{'icd10':['H25.1'],'opcs4':[]}]");
    }

    private static Locator button(Desk desk, String name) {
        return desk.alert().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
