package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leadterm.testing.Json;

/** An exercise on its whole way: written, gated, released by a second person, set in a paper, sat, marked by hand, released, certified. */
@ExtendWith(Journeys.class)
class AssessmentIT {
    private static final String TITLE = "Cataract of the first eye";
    private static final String LETTER = """
            # Reason for referral

            Glare and slow loss of sight over a year; stopped driving at night.

            # Examination

            - Seen by Mr Alan Whitcombe
            - Dense nuclear cataract of the right eye
            - Left lens clear, both discs healthy

            # Plan

            Phacoemulsification and lens implant as a day case. Ward telephone 01632 960123.
            """;
    private static final String SELECT_WORDS = "(text) => { text.focus(); const at = text.value.indexOf('nuclear cataract'); text.setSelectionRange(at, at + 16); }";
    private static final String WRITTEN = "Rules miss names, and the author overlooks what is familiar.";

    @Test
    void an_exercise_is_written_signed_set_sat_marked_and_ends_in_a_certificate(Site site) {
        Person tutor = site.person("tutor");
        Page office = tutor.home();
        writes(office);
        passesTheGate(office);
        signsAndReleases(site.person("tutor").home());
        setsAPaper(office);
        Intake intake = Intake.of(site, tutor);
        String sitting = sets(office, intake.cohort());
        intake.othersBegin(sitting);

        Page seat = intake.sitter().home();
        begins(seat);
        isTold(office);
        codes(seat, intake.sitter());
        answersInTwoBrowsers(seat, intake.sitter(), sitting);
        BothSizes.picture("monitor", office);
        handsIn(seat);
        marksByHand(office, intake.sitter());
        releases(office, sitting);
        seesTheResult(seat, sitting);
        certificateEndsWithTheMark(seat, site, tutor, sitting);
    }

    private static void writes(Page page) {
        page.navigate("workshop");
        button(page, "New exercise").click();
        page.locator("#about-title").fill(TITLE);
        assertThat(page.locator("#about-id")).hasValue("cataract-of-the-first-eye");
        page.locator("#about-specialty").fill("Ophthalmology");
        button(page, "Add a document").click();
        page.locator("#document-0-text").fill(LETTER);
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
        BothSizes.picture("workshop", page);
        page.reload();
        assertThat(page.locator(".checkpane")).containsText("100.0%");
        button(page, "Release").click();
        assertThat(page.locator(".workshopnotes")).containsText("Not released");
    }

    private static void passesTheGate(Page page) {
        link(page, "Anonymisation and sign-off").click();
        assertThat(page.locator(".findingcards > li")).hasCount(2);
        assertEquals(List.of(), AccessibilityIT.barriers("gate of a draft", page));
        BothSizes.picture("gate", page);
        Locator telephone = page.locator(".findingcards > li").filter(new Locator.FilterOptions().setHasText("01632"));
        telephone.getByLabel("Why it may stay").fill("A number that is kept free for fiction.");
        telephone.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("Keep")).click();
        assertThat(page.locator(".said")).containsText("One place is kept.");
        Locator name = page.locator(".findingcards > li").filter(new Locator.FilterOptions().setHasText("Whitcombe"));
        name.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("Replace")).click();
        assertThat(page.locator(".said")).containsText("replaced.");
        assertThat(page.locator(".notespanel .note-doc")).not().containsText("Whitcombe");
        button(page, "Ask for sign-off").click();
        assertThat(page.locator(".signoffpanel")).containsText("Waiting");
        assertThat(button(page, "Sign")).hasCount(0);
    }

    private static void signsAndReleases(Page page) {
        page.navigate("gate");
        link(page, TITLE).click();
        page.getByLabel("What risk remains, or what is to be changed").fill("Low: a common operation, no date and no place.");
        button(page, "Sign").click();
        assertThat(page.locator(".signoffpanel")).containsText("Signed");
        button(page, "Release this version").click();
        assertThat(page.locator(".said")).containsText("Released: version 1");
        BothSizes.picture("released", page);
    }

    private static void setsAPaper(Page page) {
        page.navigate("assessments/paper");
        page.getByLabel("Title").fill("Mock paper");
        page.getByLabel("Name in addresses").fill("whole-way");
        page.getByLabel("Section", new Page.GetByLabelOptions().setExact(true)).fill("Practical");
        button(page, "+ Exercise").click();
        page.getByLabel("Exercise", new Page.GetByLabelOptions().setExact(true)).selectOption(new SelectOption().setLabel(TITLE));
        button(page, "+ Section").click();
        Locator theory = page.locator(".sectionfield").nth(1);
        theory.getByLabel("Section", new Locator.GetByLabelOptions().setExact(true)).fill("Theory");
        theory.getByLabel("Passes at (per cent)").fill("50");
        theory.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("+ Question").setExact(true)).click();
        theory.getByLabel("Question", new Locator.GetByLabelOptions().setExact(true)).selectOption("ig-second-person");
        BothSizes.picture("paper", page);
        button(page, "Store the paper").click();
        page.waitForURL("**/assessments");
    }

    private static String sets(Page page, String cohort) {
        page.navigate("assessments/set");
        page.getByLabel("Paper", new Page.GetByLabelOptions().setExact(true)).selectOption("whole-way");
        page.getByLabel("Cohort").selectOption(cohort);
        page.getByLabel("Title").fill("Spring mock");
        button(page, "Set the sitting").click();
        assertThat(page.locator(".candidates tbody tr")).hasCount(4);
        page.waitForURL(url -> !url.endsWith("/set"));
        return page.url().replaceFirst(".*/", "");
    }

    private static void begins(Page page) {
        page.navigate("sittings");
        link(page, "Spring mock").click();
        BothSizes.picture("before", page);
        button(page, "Start now").click();
        assertThat(page.locator(".seatplace h2")).hasText("Part 1 of 2");
        assertThat(page.locator(".seattime")).containsText(":");
    }

    private static void isTold(Page page) {
        button(page, "Message to all").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Message", new Locator.GetByLabelOptions().setExact(true)).fill("The fire alarm is tested at noon. Stay seated.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send")).click();
        assertThat(page.locator(".messages")).containsText("read by 0 of 4");
    }

    private static void codes(Page page, Person sitter) {
        link(page, "Open on the coding desk").click();
        page.waitForURL("**/desk/*");
        Desk desk = new Desk(page, sitter.api(), page.url().replaceFirst(".*/", "")).ready();
        assertThat(page.locator(".seatnews")).containsText("The fire alarm is tested at noon.");
        desk.diagnosis("H25.1").saved("[{'icd10':['H25.1'],'opcs4':[]}]");
        assertThat(page.locator(".seattime")).containsText(":");
        assertThat(button(page, "Hand in")).hasCount(0);
        BothSizes.picture("desk-in-a-sitting", page);
        button(page, "I have read it").click();
        assertThat(page.locator(".seatread")).containsText("1 message read");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the paper")).click();
    }

    private static void answersInTwoBrowsers(Page page, Person sitter, String sitting) {
        page.keyboard().press("Alt+n");
        assertThat(page.locator(".seatplace h2")).hasText("Part 2 of 2");
        page.getByLabel("Your answer").fill(WRITTEN);
        assertThat(page.locator(".badge.saved")).containsText("Saved");
        page.keyboard().press("Alt+m");
        assertThat(page.locator(".seatpart.flagged")).hasCount(1);
        assertEquals(List.of(), AccessibilityIT.barriers("sitting", page));
        BothSizes.picture("sitting", page);
        Page elsewhere = sitter.home();
        elsewhere.navigate("sit/" + sitting);
        elsewhere.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Part 2, answered, flagged")).click();
        assertThat(elsewhere.getByLabel("Your answer")).hasValue(WRITTEN);
    }

    private static void handsIn(Page page) {
        button(page, "Hand in").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("All 2 parts are answered.");
        button(page, "Hand in the paper").click();
        assertThat(page.locator(".seatview")).containsText("Your marks are shown here once your tutor has released them.");
    }

    private static void marksByHand(Page page, Person sitter) {
        assertThat(page.locator(".messages")).containsText("read by 1 of 4");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Results").setExact(true)).click();
        assertThat(page.locator(".queue")).containsText(WRITTEN);
        page.getByLabel("Marks, from 0 to 5").fill("3");
        button(page, "Save mark").click();
        assertThat(page.locator(".queue")).containsText("No answer waits for a mark.");
        button(page, sitter.name()).click();
        button(page, "Change the mark of part 2").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Marks, from 0 to 5").fill("7/2");
        dialog.getByLabel("Reason").fill("A second point is there.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save mark")).click();
        assertThat(page.locator(".candidatemarks")).containsText("From 3 to 7/2 by ");
        assertThat(dialog).hasCount(0);
        BothSizes.picture("results", page);
    }

    private static void releases(Page page, String sitting) {
        page.navigate("assessments/" + sitting);
        page.locator(".releasing").getByRole(AriaRole.BUTTON).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        for (String what : List.of("Marks", "Mark sheets", "Keys")) {
            dialog.getByLabel(what, new Locator.GetByLabelOptions().setExact(true)).selectOption("now");
        }
        dialog.getByLabel("Reason").fill("All are marked.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save")).click();
        assertThat(page.locator(".releasing .badge.ok")).hasCount(3);
    }

    private static void seesTheResult(Page page, String sitting) {
        page.navigate("sit/" + sitting);
        assertThat(page.locator(".seatscore")).containsText("%");
        assertThat(page.locator(".seatresults")).containsText("changed from 3 to 7/2. A second point is there.");
        BothSizes.picture("result", page);
        link(page, "Mark sheet").click();
        assertThat(page.locator(".findings")).containsText("H25.1");
        BothSizes.picture("mark-sheet-of-a-sitting", page);
        page.goBack();
    }

    private static void certificateEndsWithTheMark(Page page, Site site, Person tutor, String sitting) {
        Download file = page.waitForDownload(() -> link(page, "Certificate (PDF)").click());
        String code = file.suggestedFilename().replaceAll("certificate-|\\.pdf", "");
        Page stranger = site.browser().newPage();
        assertTrue(stranger.request().get(file.url()).url().endsWith("/sign-in"));
        stranger.navigate("verify/" + code);
        assertThat(stranger.locator(".verify")).containsText("Passed with ");
        BothSizes.picture("verified", stranger);
        String candidate = file.url().replaceAll(".*/|\\.pdf", "");
        tutor.api().post("/sittings/" + sitting + "/candidates/" + candidate + "/marks",
                Json.parse("{\"number\":2,\"awarded\":\"3\",\"why\":\"Moderated.\"}")).expect(200);
        button(stranger, "Verify").click();
        assertThat(stranger.locator(".verify")).containsText("No longer stands");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
