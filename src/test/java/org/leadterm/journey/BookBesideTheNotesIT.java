package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The code book open beside the notes, worked by keys alone; each step is kept as a picture in target/journeys/book. */
@ExtendWith(Journeys.class)
class BookBesideTheNotesIT {
    private static final Path PICTURES = Path.of("target", "journeys", "book");
    private static final int LONGEST_WAY = 120;
    private int pictures;

    @Test
    void codes_are_found_in_the_book_and_taken_with_keys_alone_and_the_way_is_on_the_mark_sheet(Site site) {
        Person trainee = site.person("trainee");
        Desk desk = trainee.desk(trainee.attempt("cataract-day-case"));
        Page page = desk.page();

        fromTheIndex(desk);
        fromTheChapters(desk);
        alongReferences(desk);
        desk.press("Escape");
        assertThat(desk.input()).isFocused();

        desk.press("Alt+o");
        page.keyboard().type("phaco");
        assertThat(page.locator(".hit.sel")).containsText("C71.2");
        desk.press("Alt+k");
        picture(page, "procedures", at(page, "C71.2"));
        desk.press("Enter").proceduresAre("C71.2").press("Escape");

        desk.row("E11.9").focus();
        desk.press("Alt+k");
        picture(page, "row", at(page, "E11.9"));
        desk.press("Escape");
        assertThat(desk.row("E11.9")).isFocused();

        desk.saved("[{'icd10':['H25.1','E11.9'],'opcs4':['C71.2']}]");
        desk.handIn();
        whatWasLookedUp(desk);
    }

    private void fromTheIndex(Desk desk) {
        Page page = desk.page();
        desk.press("Alt+k");
        assertThat(page.getByLabel("Lead term in the alphabetical index")).isFocused();
        page.keyboard().type("cata");
        desk.press("Enter");
        assertThat(page.locator(".deskbook .lines")).containsText("nuclear");
        picture(page, "lead-term", down(page, "Cataract, nuclear, senile: H25.1"));
        desk.press("Enter");
        picture(page, "tabular", at(page, "H25.1"));
        assertThat(page.locator(".deskbook .inex")).containsText("glaucoma");
        desk.press("Enter").diagnosesAre("H25.1");
        assertThat(page.locator(".deskbook [role=status]")).hasText("H25.1 added to Diagnoses, at 1.");
    }

    private void fromTheChapters(Desk desk) {
        Page page = desk.page();
        for (String above : List.of("H25", "H25-H28", "VII")) {
            desk.press("ArrowLeft");
            assertThat(page.locator(".deskbook h3 .code")).hasText(above);
        }
        desk.press("ArrowLeft");
        assertThat(page.locator(".deskbook h3")).containsText("chapters");
        picture(page, "chapters", page.locator(".deskbook"));
        for (String below : List.of("IV", "E10-E14", "E11")) {
            down(page, below);
            desk.press("ArrowRight");
            assertThat(page.locator(".deskbook h3 .code")).hasText(below);
        }
        picture(page, "fourth-characters", down(page, "E11.9"));
        desk.press("Enter").diagnosesAre("H25.1", "E11.9");
    }

    private void alongReferences(Desk desk) {
        Page page = desk.page();
        Locator exclusion = page.locator(".deskbook .ie.error .codelink").first();
        String excluded = exclusion.textContent();
        stops(page, "Shift+Tab", exclusion);
        desk.press("Enter");
        assertThat(page.locator(".deskbook h3 .code")).containsText(excluded.substring(0, 3));
        desk.press("Backspace");
        assertThat(page.locator(".deskbook h3 .code")).hasText("E11");
        desk.press("i");
        page.keyboard().type("diabetes");
        desk.press("Enter");
        Locator see = page.locator(".deskbook .see .codelink").first();
        assertThat(see).isVisible();
        stops(page, "ArrowDown", see);
        desk.press("Enter");
        picture(page, "see", page.locator(".deskbook .lines .on .codelink").first());
        assertThat(page.locator(".deskbook .lines .on .codelink").first()).isFocused();
    }

    private static void whatWasLookedUp(Desk desk) {
        List<String> kinds = new ArrayList<>();
        JsonNode trail = desk.api().get("/attempts/" + desk.attempt() + "/trail").expect(200).json();
        trail.get("items").forEach(step -> kinds.add(step.get("kind").asText() + " " + step.get("text").asText()));
        assertEquals(List.of("index Cataract", "index Cataract › nuclear › senile", "tabular H25.1", "taken H25.1"), kinds.subList(0, 4));
        assertTrue(kinds.containsAll(List.of("tabular E11", "taken E11.9", "index Diabetes", "search phaco", "tabular C71.2", "taken C71.2")), kinds::toString);
        Locator panel = desk.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What was looked up"));
        assertThat(panel).containsText("index Cataract › nuclear › senile");
        assertThat(desk.page().locator(".findings .way").first()).containsText("not looked up");
    }

    /** The row of the page that has this code, in focus. */
    private static Locator at(Page page, String code) {
        Locator row = page.locator(".deskbook [data-stop=here]");
        assertThat(row).isFocused();
        assertThat(row.locator(".code")).containsText(code);
        return row;
    }

    /** Goes down with the arrow to the row or line of that name. */
    private static Locator down(Page page, String name) {
        Locator stop = page.locator(".deskbook [data-stop][aria-label^='" + name + "']").first();
        assertThat(stop).isVisible();
        stops(page, "ArrowDown", stop);
        return stop;
    }

    private static void stops(Page page, String key, Locator wanted) {
        for (int steps = 0; steps < LONGEST_WAY; steps++) {
            if (Boolean.TRUE.equals(wanted.evaluate("it => it === document.activeElement"))) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError(key + " does not lead to " + wanted);
    }

    private void picture(Page page, String name, Locator shown) {
        assertThat(shown).isInViewport();
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("%02d-%s.png".formatted(++pictures, name))));
    }
}
