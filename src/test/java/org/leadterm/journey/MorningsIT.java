package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trainee's morning: what to do and why, the case, its mark sheet, and what has become of the progress. */
@ExtendWith(Journeys.class)
class MorningsIT {
    @Test
    void a_trainee_is_told_what_to_practise_and_why_does_it_and_sees_it_in_the_progress(Site site) {
        Person trainee = site.person("trainee");
        String left = trainee.attempt("hip-fracture-hemiarthroplasty");
        trainee.api().submit(left, 0).expect(200);
        Page page = trainee.home();
        assertThat(page.locator(".queue .why").first()).hasText(Pattern.compile(".*(were|was) (right|wrong|left out).* in the last 8 weeks\\."));
        assertThat(page.locator(".queue")).not().containsText("Hip fracture after a fall");
        assertThat(page.locator(".weekgroups")).containsText("Secondary diagnosis");
        assertEquals(List.of(), AccessibilityIT.barriers("home", page));
        pictures("morning-home", page);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Why these?")).click();
        assertThat(page.getByText("How this is chosen")).isVisible();
        assertEquals(List.of(), AccessibilityIT.barriers("practice", page));
        pictures("morning-practice", page);
        page.keyboard().press("n");
        page.waitForURL("**/desk/*");
        Desk desk = new Desk(page, trainee.api(), page.url().replaceFirst(".*/", "")).ready();
        desk.take("I10", "I10").diagnosesAre("I10");
        desk.handIn();
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Score"))).containsText("marks");

        page.navigate("progress");
        assertThat(page.locator(".viewhead")).containsText("2 ");
        assertTrue(trainee.api().get("/me/practice").expect(200).json().get("items").size() > 0);
        page.navigate("");
        assertThat(page.getByText("Recent mark sheets").first()).isVisible();
        assertThat(page.locator(".homepanel table tbody tr")).hasCount(2);
    }

    /** At both sizes, light and dark. */
    private static void pictures(String name, Page page) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : new int[] {1440, 390}) {
                page.setViewportSize(width, width == 390 ? 844 : 900);
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "journeys", name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1440, 900);
    }
}
