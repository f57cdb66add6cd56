package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leadterm.testing.Api;
import org.leadterm.testing.Json;

/** A paper sat in a browser: what is acknowledged is there wherever the candidate goes on, and marks come when they are released. */
@ExtendWith(Journeys.class)
class SittingIT {
    private static final String PAPER = """
            {"id":"journey-paper","title":"Journey paper","instructions":"Answer every part.","minutes":30,
             "references":{"book":true,"index":true,"hints":false},
             "sections":[{"name":"Practical","scheme":"nccq-practical","passAt":"9/10","items":[{"exercise":"cataract-day-case"}]},
                         {"name":"Theory","passAt":"7/10","items":[{"question":"ap-small-bowel-end"}]}]}""";

    @Test
    void a_paper_is_sat_flagged_handed_in_and_its_marks_are_seen_when_they_are_released(Site site) {
        Api tutor = site.person("tutor").api();
        Person candidate = site.person("trainee");
        tutor.post("/papers", Json.parse(PAPER)).expect(201);
        String sitting = tutor.post("/sittings", Json.parse("""
                {"paper":"journey-paper","title":"Spring mock","people":["%s"],"opensAt":"2026-01-01T00:00:00Z","minutes":30}"""
                .formatted(candidate.name()))).expect(201).json().get("id").asText();

        Page page = candidate.home();
        page.navigate("sittings");
        link(page, "Spring mock").click();
        button(page, "Start now").click();
        assertThat(page.locator(".seatplace h2")).hasText("Part 1 of 2");
        assertThat(page.locator(".seattime")).containsText(":");
        page.keyboard().press("Alt+n");
        assertThat(page.locator(".seatplace h2")).hasText("Part 2 of 2");
        page.getByLabel("Your answer").fill("ileum");
        assertThat(page.locator(".badge.saved")).containsText("Saved");
        page.keyboard().press("Alt+m");
        assertThat(page.locator(".seatpart.flagged")).hasCount(1);

        Page elsewhere = candidate.home();
        elsewhere.navigate("sit/" + sitting);
        elsewhere.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Part 2, answered, flagged")).click();
        assertThat(elsewhere.getByLabel("Your answer")).hasValue("ileum");

        page.keyboard().press("Alt+p");
        link(page, "Open on the coding desk").click();
        assertThat(page.locator(".seattime")).containsText(":");
        assertThat(button(page, "Hand in")).hasCount(0);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the paper")).click();
        button(page, "Hand in").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Not answered: 1");
        button(page, "Hand in the paper").click();
        assertThat(page.locator(".seatview")).containsText("Your marks are shown here once your tutor has released them.");

        tutor.post("/sittings/" + sitting + "/release", Json.parse("""
                {"marks":"2026-01-01T00:00:00Z","sheets":"2026-01-01T00:00:00Z","keys":"2026-01-01T00:00:00Z","why":"All have handed in."}""")).expect(200);
        page.reload();
        assertThat(page.locator(".seatscore")).containsText("%");
        assertThat(page.locator(".seatresults")).containsText("The small intestine runs from duodenum to jejunum to ileum.");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
