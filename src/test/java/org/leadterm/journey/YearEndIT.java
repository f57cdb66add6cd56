package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A coder's year end: what is missing is seen, drafts are accepted, reflected on and proved, until the cycle is whole and handed on. */
@ExtendWith(Journeys.class)
class YearEndIT {
    private static final LocalDate TODAY = LocalDate.now();
    private static final String DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(TODAY);
    private static final String HISTORY = """
            Date,Title,Kind,Hours,Provider,Reflection
            %1$s,"Cohort audit, 40 episodes",Audit,20,Own department,Comorbidities stood in the clinic letter alone.
            %1$s,Standards update,Reading,8.5,,Three standards changed.
            %2$s,Ophthalmology teaching,Teaching,4,Own department,Site codes need a picture.
            """;

    @Test
    void a_coder_makes_the_cycle_whole_and_takes_the_statement_away(Site site) throws IOException {
        Person coder = site.person("coder");
        Page page = coder.home();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CPD log")).click();
        assertThat(check(page)).containsText("35.0 h left to the target");
        bringsAHistory(page);
        acceptsADraft(page);
        provesAWorkshop(page);
        assertThat(check(page)).containsText("✓Complete");
        assertThat(page.locator(".target")).containsText("Target reached");
        assertEquals(List.of(), AccessibilityIT.barriers("cpd log", page));
        BothSizes.picture("cpd", page);

        Download statement = page.waitForDownload(() -> page.getByText("Statement (PDF)").click());
        assertTrue(new String(Files.readAllBytes(statement.path()), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        Page dark = coder.home(site.browser(1440, 900, ColorScheme.DARK));
        dark.navigate("cpd");
        button(dark, "Anatomy workshop").click();
        assertThat(dark.getByLabel("What happened and what did you learn?")).hasValue("The layers of the eye.");
        assertEquals(List.of(), AccessibilityIT.barriers("cpd log, dark", dark));
        BothSizes.picture("cpd-dark", dark);
    }

    private static void bringsAHistory(Page page) {
        page.getByText("Import a history (CSV)").click();
        page.locator(".import input[type=file]").setInputFiles(csv("soon"));
        assertThat(page.locator(".import .problems")).containsText("Row 4: Date is a day such as 09/10/2026, not \"soon\".");
        assertThat(check(page)).containsText("35.0 h left to the target");
        page.locator(".import input[type=file]").setInputFiles(csv(DAY));
        assertThat(page.locator(".import")).containsText("3 activities are in your log.");
        assertThat(check(page)).containsText("2.5 h left to the target");
    }

    private static FilePayload csv(String day) {
        return new FilePayload("history.csv", "text/csv", HISTORY.formatted(DAY, day).getBytes(StandardCharsets.UTF_8));
    }

    /** Of something that comes every week, begun by keyboard. */
    private static void acceptsADraft(Page page) {
        Locator dialog = adds(page, "Team meeting", "0.5");
        dialog.getByLabel("Kind").selectOption("meeting");
        dialog.getByLabel("How often").selectOption("weekly");
        dialog.getByLabel("Until").fill(TODAY.plusMonths(2).toString());
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add").setExact(true)).press("Enter");
        assertThat(page.locator(".proposals li")).hasCount(1);
        button(page, "Accept: Team meeting").click();
        assertThat(check(page)).containsText("1 activity without a reflection");
        assertThat(page.locator(".reflection")).containsText("Team meeting · " + DAY);
        page.getByLabel("What will you do differently?").fill("Bring one case each time.");
        page.getByLabel("What will you do differently?").blur();
        assertThat(page.locator(".reflection .badge.ok")).containsText("Saved ");
        assertThat(check(page)).containsText("Every activity has its reflection");
    }

    private static void provesAWorkshop(Page page) {
        Locator dialog = adds(page, "Anatomy workshop", "2");
        dialog.getByLabel("Kind").selectOption("workshop");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add").setExact(true)).press("Enter");
        assertThat(page.locator(".reflection")).containsText("Anatomy workshop · " + DAY);
        page.getByLabel("What happened and what did you learn?").fill("The layers of the eye.");
        button(page, "Save reflection").click();
        assertThat(check(page)).containsText("1 course or workshop without evidence");
        Locator file = page.locator(".reflection input[type=file]");
        file.setInputFiles(new FilePayload("certificate.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1}));
        assertThat(page.locator(".reflection")).containsText("Not stored: certificate.pdf.");
        file.setInputFiles(new FilePayload("certificate.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        assertThat(page.locator(".reflection .files")).containsText("certificate.pdf");
        assertThat(check(page)).containsText("All certificates attached");
    }

    private static Locator adds(Page page, String title, String hours) {
        page.keyboard().press("Alt+n");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("Title")).isFocused();
        page.keyboard().type(title);
        dialog.getByLabel("Hours").fill(hours);
        return dialog;
    }

    private static Locator check(Page page) {
        return page.locator(".cyclecheck");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
