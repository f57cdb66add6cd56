package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job without a mouse, from the sign-in page to the mark sheet. */
@ExtendWith(Journeys.class)
class KeyboardAloneIT {
    private static final int MOST_STOPS = 80;

    @Test
    void a_trainee_signs_in_chooses_codes_hands_in_and_reads_the_mark_sheet_with_keys_alone(Site site) {
        Page page = site.browser().newPage();
        page.navigate("");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Demo accounts"))).isVisible();
        page.keyboard().press("Alt+1");
        enter(page, page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Choose an exercise")));
        enter(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again Right cataract surgery as a day case")));

        page.waitForURL("**/desk/*");
        Desk desk = new Desk(page, site.demo("trainee").api(), page.url().replaceFirst(".*/", "")).ready();
        coding(desk);
        desk.handIn();

        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Score"))).containsText("marks");
        Locator omitted = page.locator(".findings tbody tr").filter(new Locator.FilterOptions().setHasText("Missing: the reference answer has I10."));
        assertThat(omitted.locator(".badge")).containsText("SDO");
        enter(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Right "))));
        assertThat(page.locator(".findings tbody")).containsText("H25.1");
        enter(page, page.locator(".findings button.ev").first());
        assertThat(page.locator(".evidencepanel mark").first()).isInViewport();
    }

    private static void coding(Desk desk) {
        desk.press("F2").take("cataract nuclear senile", "H25.1").diagnosesAre("H25.1");
        desk.open("diabetes type 2", "E11").take("E11.9").take("H21.8", "H21.8").diagnosesAre("H25.1", "E11.9", "H21.8");
        desk.press("Escape", "Alt+ArrowUp").diagnosesAre("H25.1", "H21.8", "E11.9");
        desk.press("Alt+ArrowDown").diagnosesAre("H25.1", "E11.9", "H21.8");
        desk.press("Control+z").diagnosesAre("H25.1", "H21.8", "E11.9");
        desk.press("Alt+o").take("phaco", "C71.2").take("C75.1", "C75.1").take("Z94.3", "Z94.3").proceduresAre("C71.2", "C75.1", "Z94.3");
        desk.press("Escape", "ArrowUp", "Alt+ArrowUp").proceduresAre("C75.1", "C71.2", "Z94.3");
        assertThat(desk.row("C75.1")).isFocused();
        desk.press("ArrowDown", "ArrowDown", "Delete").proceduresAre("C75.1", "C71.2");
        desk.press("Control+z").proceduresAre("C75.1", "C71.2", "Z94.3");
        desk.press("ArrowDown", "Enter").take("Z94.2", "Z94.2").proceduresAre("C75.1", "C71.2", "Z94.2");
        assertThat(desk.row("Z94.2")).isFocused();
        desk.press("Alt+c", "g", "Escape");
        select(desk.page(), "Right age-related nuclear sclerotic cataract");
        desk.row("H25.1").focus();
        desk.press("Alt+l", "Alt+q");
        assertThat(desk.query()).isFocused();
        desk.page().keyboard().type("Is the thyroid disease stable?");
        desk.saved("""
                [{'icd10':[{'code':'H25.1','evidence':[{'in':'letter','quote':'Right age-related nuclear sclerotic cataract'}]},'H21.8','E11.9'],
                  'opcs4':['C75.1','C71.2',{'code':'Z94.2','confidence':'guess'}],'query':'Is the thyroid disease stable?'}]""");
    }

    /** Selecting text by keys is the browser's caret browsing, which is switched on by its own key. */
    static void select(Page page, String words) {
        page.evaluate("""
                words => { const walk = document.createTreeWalker(document.querySelector('#note'), NodeFilter.SHOW_TEXT);
                  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                    const at = node.data.replace(/\\s/g, ' ').indexOf(words);
                    if (at >= 0) { const range = document.createRange(); range.setStart(node, at); range.setEnd(node, at + words.length);
                      const chosen = window.getSelection(); chosen.removeAllRanges(); chosen.addRange(range); return; } }
                  throw new Error('not in the notes: ' + words); }""", words);
    }

    /** Goes with the Tab key to something, and presses Enter there. */
    private static void enter(Page page, Locator target) {
        assertThat(target).isVisible();
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            if (Boolean.TRUE.equals(target.evaluate("it => it === document.activeElement || it.contains(document.activeElement)"))) {
                page.keyboard().press("Enter");
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key does not lead to " + target);
    }
}
