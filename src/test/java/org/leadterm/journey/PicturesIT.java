package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures of the README: {@code mvn verify -Dit.test=PicturesIT,AssessmentIT -Dleadterm.screenshots=src/docs/screenshots}. */
@ExtendWith(Journeys.class)
@EnabledIfSystemProperty(named = "leadterm.screenshots", matches = ".+", disabledReason = "leadterm.screenshots names no folder for the pictures")
class PicturesIT {
    private static final Path FOLDER = Path.of(System.getProperty("leadterm.screenshots", "target"));
    private static final Set<String> SHOWN = Set.of("sign-in", "home", "exercises", "desk", "desk-book", "mark-sheet", "progress", "cohort-progress");
    private static final int MOST_BYTES = 300_000;

    @Test
    void pictures_are_taken_of_the_screens_that_the_readme_shows(Site site) throws IOException {
        Person trainee = site.demo("trainee");
        Screens screens = new Screens(site, trainee);
        screens.ofATrainee(site.browser(1440, 900, ColorScheme.LIGHT).newPage(), (name, page) -> take(name, "", page));
        screens.ofATrainee(site.browser(390, 844, ColorScheme.LIGHT).newPage(), (name, page) -> take(name, "-narrow", page));
        screens.ofATrainee(site.browser(1440, 900, ColorScheme.DARK).newPage(), (name, page) -> take(name, "-dark", page));
        Page tutors = site.demo("tutor").home();
        tutors.navigate("cohort-progress");
        tutors.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Demo cohort")).click();
        assertThat(tutors.getByText("Demo Willow")).isVisible();
        take("cohort-progress", "", tutors);
        for (String name : SHOWN) {
            assertTrue(Files.size(FOLDER.resolve(name + ".png")) < MOST_BYTES, name);
        }
    }

    private static void take(String name, String suffix, Page page) {
        if (SHOWN.contains(name) && !(suffix.equals("-dark") && !name.equals("desk"))) {
            page.evaluate("() => (document.querySelector('.deskbook:not([hidden])') ?? document.querySelector('h1')).scrollIntoView({block: 'center'}) ?? document.fonts.ready");
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + suffix + ".png"))
                    .setStyle(".v-loading-indicator { visibility: hidden }"));
        }
    }
}
