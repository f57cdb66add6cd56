package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A tutor writes an exercise from nothing. */
@ExtendWith(Journeys.class)
class WorkshopIT {
    private static final String SELECT_WORDS = "(text) => { text.focus(); const at = text.value.indexOf('nuclear cataract'); text.setSelectionRange(at, at + 16); }";

    @Test
    void a_small_exercise_is_written_checked_and_kept_from_release_until_it_is_signed(Site site) {
        Page page = site.person("tutor").home();
        page.navigate("workshop");
        button(page, "New exercise");
        page.locator("#about-title").fill("A small case of the workshop");
        assertThat(page.locator("#about-id")).hasValue("a-small-case-of-the-workshop");
        page.locator("#about-specialty").fill("Ophthalmology");
        button(page, "Add a document");
        page.locator("#document-0-text").fill("# Letter\n\nDense nuclear cataract of the right eye.\n");
        assertThat(page.locator(".checkpane")).containsText("An episode needs diagnoses or procedures.");

        page.locator("#add-0-icd10").fill("H25.1");
        page.keyboard().press("Enter");
        page.locator("#item-0-icd10-0").click();
        page.locator("#item-0-icd10-0-why").fill("The condition treated.");
        page.locator("#document-0-text").evaluate(SELECT_WORDS);
        page.keyboard().press("Alt+l");
        assertThat(page.locator(".itemform")).containsText("“nuclear cataract”");
        assertThat(page.locator(".checkpane")).containsText("100.0%");
        assertEquals(List.of(), AccessibilityIT.barriers("draft", page));

        page.reload();
        assertThat(page.locator(".checkpane")).containsText("100.0%");
        button(page, "Release");
        assertThat(page.locator(".workshopnotes")).containsText("Not released");
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }
}
