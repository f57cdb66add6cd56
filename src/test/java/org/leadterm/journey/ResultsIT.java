package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leadterm.testing.Api;
import org.leadterm.testing.Json;

/** An answer is marked by hand, the mark is changed with a reason, and whoever passed has a certificate that can be verified. */
@ExtendWith(Journeys.class)
class ResultsIT {

    @Test
    void an_answer_is_marked_and_overridden_and_the_certificate_is_verified_until_the_marks_change(Site site) {
        Person tutor = site.person("tutor");
        Api api = tutor.api();
        Person candidate = site.person("trainee");
        HandedIn done = HandedIn.by(candidate, api);
        Page office = tutor.home();
        office.navigate("assessments/" + done.sitting());
        office.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Results").setExact(true)).click();
        assertThat(office.locator(".queue")).containsText("Rules miss names.");
        office.getByLabel("Marks, from 0 to 5").fill("2");
        button(office, "Save mark").click();
        assertThat(office.locator(".queue")).containsText("No answer waits for a mark.");
        button(office, candidate.name()).click();
        button(office, "Change the mark of part 1").click();
        Locator dialog = office.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Marks, from 0 to 5").fill("7/2");
        dialog.getByLabel("Reason").fill("A second point is there.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save mark")).click();
        assertThat(office.locator(".candidatemarks")).containsText("From 2 to 7/2 by " + tutor.name());

        done.release(api);
        Page seat = candidate.home();
        seat.navigate("sit/" + done.sitting());
        assertThat(seat.locator(".seatresults")).containsText("changed from 2 to 7/2. A second point is there.");
        Download file = seat.waitForDownload(() -> seat.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Certificate (PDF)")).click());
        String code = file.suggestedFilename().replaceAll("certificate-|\\.pdf", "");

        String address = "certificates/" + done.sitting() + "/" + done.candidate() + ".pdf";
        assertEquals(404, site.person("trainee").home().request().get(address).status());
        Page stranger = site.browser().newPage();
        assertTrue(stranger.request().get(address).url().endsWith("/sign-in"));
        stranger.navigate("verify/" + code);
        assertThat(stranger.locator(".verify")).containsText("Passed with 70.0 %");

        api.post("/sittings/" + done.sitting() + "/candidates/" + done.candidate() + "/marks",
                Json.parse("{\"number\":1,\"awarded\":\"3\",\"why\":\"Moderated.\"}")).expect(200);
        button(stranger, "Verify").click();
        assertThat(stranger.locator(".verify")).containsText("No longer stands");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
