package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leadterm.classification.Classification;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.testing.Json;

/** A tutor's work with a release: loaded after a look, compared, its alarms looked at, retired. */
@ExtendWith(Journeys.class)
class ReleasesIT {
    /** The shipped book with H25.1 under another name and without Z96.1. */
    private static final String FILE = "code\ttitle\n" + CodeBooks.ofStarter().book(Classification.ICD10).release().entries().stream()
            .filter(entry -> !entry.code().text().equals("Z96.1"))
            .map(entry -> entry.code() + "\t" + (entry.code().text().equals("H25.1") ? "Cloud in the core of the lens" : entry.title()))
            .collect(Collectors.joining("\n"));

    private final List<String> barriers = new ArrayList<>();

    @Test
    void a_release_is_looked_at_loaded_compared_its_alarms_settled_and_it_is_retired(Site site) {
        Person tutor = site.person("tutor");
        Page page = tutor.home();
        try {
            page.navigate("releases");
            give(page, FILE.replace("H25.1\tCloud", "H2\tCloud"));
            button(page, "Check the file").click();
            Locator outcome = page.locator(".importpanel .outcome");
            assertThat(outcome).containsText("Nothing was stored: the file has a problem.");
            assertThat(outcome.locator(".problems")).containsText("\"H2\" is not an ICD-10 code");

            give(page, FILE);
            assertThat(page.getByLabel("What it is")).hasValue("icd10");
            assertThat(page.getByLabel("Format")).hasValue("tsv");
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Spring");
            page.getByLabel("Valid from").fill("2026-01-01");
            button(page, "Check the file").click();
            assertThat(outcome).containsText("1 code removed");
            assertThat(outcome).containsText("1 code with another title");
            assertThat(outcome.locator(".touched")).containsText("H25.1");
            look("preview", page);
            button(page, "Load this release").click();
            assertThat(outcome).containsText("“Spring” is stored");
            assertThat(panel(page)).containsText("Spring");
            look("releases", page);

            panel(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Compare")).click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("From Starter ICD-10 to Spring");
            assertThat(page.locator(".comparisonpanel tbody tr")).hasCount(2);
            page.getByLabel("Show").selectOption("REMOVED");
            assertThat(page.locator(".comparisonpanel tbody tr")).hasCount(1);
            assertThat(page.locator(".comparisonpanel tbody")).containsText("Z96.1");
            look("comparison", page);

            alarms(page);
            page.navigate("releases");
            panel(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retire Spring")).click();
            page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retire it")).click();
            assertThat(page.getByText("is retired. It stays stored")).isVisible();
        } finally {
            retire(tutor);
        }
        assertEquals("", String.join("\n", barriers));
    }

    private void alarms(Page page) {
        page.navigate("");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Look at ")).click();
        Locator cataract = page.locator(".alarm").filter(new Locator.FilterOptions().setHasText("Cloud in the core of the lens")).first();
        assertThat(cataract).containsText("Another title");
        look("alarms", page);
        int open = page.locator(".alarm").count();
        cataract.getByLabel("Note, if there is something to say").fill("The same condition");
        cataract.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".alarm")).hasCount(open - 1);
        assertThat(page.locator(".looked")).containsText("The same condition");
        look("alarms looked at", page);
    }

    private void look(String screen, Page page) {
        barriers.addAll(AccessibilityIT.barriers(screen, page));
    }

    private static void give(Page page, String file) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("icd10.tsv", "text/tab-separated-values", file.getBytes(StandardCharsets.UTF_8)));
        assertThat(button(page, "Check the file")).isVisible();
    }

    private static Locator panel(Page page) {
        return page.locator(".releasespanel").filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.HEADING,
                new Page.GetByRoleOptions().setName("ICD-10"))));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The other journeys have the shipped book. */
    private static void retire(Person tutor) {
        String releases = "/classifications/icd10/releases";
        tutor.api().get(releases).expect(200).json().get("items").findValuesAsText("id")
                .forEach(id -> tutor.api().post(releases + "/" + id + "/retirement", Json.object()).expect(200));
    }
}
