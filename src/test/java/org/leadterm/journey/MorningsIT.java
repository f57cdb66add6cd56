package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A trainee's morning: what to do and why, the case, its mark sheet, and what has become of the progress. A tutor's Monday: who needs
 * help and with what, in the demo cohort and its half year.
 */
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

    @Test
    void a_tutor_sees_who_needs_help_and_with_what_and_has_it_on_paper(Site site) throws IOException {
        Page page = site.demo("tutor").home();
        Locator cohort = region(page, "Cohorts").locator("li").filter(new Locator.FilterOptions().setHasText("Demo cohort"));
        assertThat(cohort).containsText("24 members · 2 not begun");
        assertThat(cohort.locator(".badge.warn")).containsText("stuck");
        shown("monday-home", page);

        cohort.getByRole(AriaRole.LINK).click();
        Locator members = region(page, "Members");
        assertThat(members).containsText("2 not begun");
        assertThat(row(members, "Demo Elm")).containsText(Pattern.compile("Stuck.*left open"));
        assertThat(row(members, "Demo Willow")).containsText("Not begun");
        shown("monday-cohort", page);
        page.navigate(page.url() + "?period=all");
        region(page, "Errors by chapter").locator("button.cell").first().click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("in chapter");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);

        row(region(page, "Members"), "Demo trainee").getByRole(AriaRole.LINK).click();
        assertThat(page.locator(".viewhead")).containsText("Demo trainee can see that you opened this.");
        shown("monday-trainee", page);
        Page own = site.demo("trainee").home();
        own.navigate("account");
        assertThat(own.locator(".traces")).containsText("Demo tutor");
        assertThat(own.locator(".traces")).containsText("progress");

        page.navigate("");
        cohort.getByRole(AriaRole.LINK).click();
        page.locator(".viewhead").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Audit view")).click();
        assertThat(page.locator(".viewhead .sub")).containsText(Pattern.compile("Demo cohort.* by 22 people"));
        shown("monday-audit", page);
        Download report = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PDF report")).click());
        Path paper = Path.of("target", "journeys", "monday-audit.pdf");
        report.saveAs(paper);
        assertStandsInOrder(firstPage(paper), "Clinical coding audit", "1 Executive summary", "by 22 people", "Primary diagnosis: ", "% correct",
                "2 Background", "no patient's record was audited", "3 Terms of reference", "Demo cohort");
    }

    private static Locator region(Page page, String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator row(Locator table, String name) {
        return table.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static String firstPage(Path paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setEndPage(1);
            return reader.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void assertStandsInOrder(String text, String... words) {
        int at = 0;
        for (String word : words) {
            int next = text.indexOf(word, at);
            assertTrue(next >= 0, () -> word + " is to stand there in its place: " + text);
            at = next + word.length();
        }
    }

    private static void shown(String name, Page page) {
        assertEquals(List.of(), AccessibilityIT.barriers(name, page));
        pictures(name, page);
    }

    /** At both sizes, light and dark. */
    private static void pictures(String name, Page page) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : new int[] {1440, 390}) {
                page.setViewportSize(width, width == 390 ? 844 : 900);
                page.evaluate("() => { scrollTo(0, 0); document.querySelector('h1')?.scrollIntoView({block: 'center'}); }");
                String file = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "journeys", file)));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1440, 900);
    }
}
