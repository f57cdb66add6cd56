package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leadterm.exercise.file.Archive;

/** A tutor's work with the library. */
@ExtendWith(Journeys.class)
class LibraryIT {
    private static final String RIGHT = """
            id: small-case
            title: A small case
            specialty: Ophthalmology
            level: foundation
            minutes: 5
            edition: {icd10: "5th Edition", opcs4: "OPCS-4.10", standards: 2026}
            documents:
              - {id: letter, kind: clinic-letter, title: Clinic letter, file: letter.md}
            episodes:
              - title: Day case admission
                diagnoses:
                  - {code: H25.1, evidence: [{in: letter, quote: "nuclear cataract"}]}
            marking: learning
            """;

    @Test
    void a_broken_zip_is_refused_with_all_its_problems_and_the_mended_one_is_taken(Site site) {
        Page page = site.person("tutor").home();
        page.navigate("library");
        upload(page, RIGHT.replace("foundation", "easy").replace("H25.1", "H2").replace("minutes: 5", "minutes: 5\ncolour: red"));
        assertThat(page.locator(".uploadpanel")).containsText("Nothing was stored: the files have 3 problems.");
        assertThat(page.locator(".uploadpanel .problems li")).hasCount(3);
        assertThat(page.locator(".uploadpanel .problems")).containsText("exercise.yaml:6");

        upload(page, RIGHT);
        assertThat(page.locator(".uploadpanel")).containsText("A small case: version 1 is stored and released.");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Look at it: A small case")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("A small case");
    }

    private static void upload(Page page, String yaml) {
        byte[] zip = Archive.write("small-case", Map.of("exercise.yaml", yaml, "letter.md", "# Letter\n\nDense nuclear cataract.\n"));
        page.locator("input[type=file]").setInputFiles(new FilePayload("small-case.zip", "application/zip", zip));
    }
}
