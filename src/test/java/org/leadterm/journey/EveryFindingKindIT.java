package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leadterm.marking.FindingKind;
import org.leadterm.testing.Api;

/** One answer that earns every kind of finding, coded at the desk and sent through the API: the same mark sheet. */
@ExtendWith(Journeys.class)
class EveryFindingKindIT {

    @Test
    void every_kind_of_finding_is_shown_in_a_browser_and_told_through_the_api(Site site) {
        Api tutor = site.person("tutor").api();
        tutor.upload("/exercises", "application/zip", EveryKind.archive()).expect(201);
        Person trainee = site.person("trainee");

        Desk desk = trainee.desk(trainee.attempt(EveryKind.ID));
        for (String code : List.of("H25.1", "J43.9", "I48.9", "E11.8", "S72.01", "Y60.0", "T81.2", "Z72.0", "H57.1", "Z96.1")) {
            desk.diagnosis(code);
        }
        desk.procedure("C75.1").press("Alt+q");
        desk.page().keyboard().type("Which hip?");
        desk.press("Alt+m").diagnosesAre().diagnosis("J18.9");
        desk.saved(EveryKind.ANSWER.get("episodes").toString());
        desk.handIn();
        showsEveryFinding(desk.page());

        JsonNode kept = trainee.api().get("/attempts/" + desk.attempt() + "/result").expect(200).json();
        assertEquals(EveryKind.FINDINGS.stream().map(EveryKind.Row::kind).sorted().toList(), kinds(kept).sorted().toList());
        assertEquals(Stream.of(FindingKind.values()).map(FindingKind::id).collect(Collectors.toCollection(TreeSet::new)), new TreeSet<>(kinds(kept).toList()));
        assertEquals(kept, tutor.post("/exercises/" + EveryKind.ID + "/mark", EveryKind.ANSWER).expect(200).json());
        assertEquals(kept, byTheApiAlone(trainee));
    }

    private static void showsEveryFinding(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("All 15")).click();
        Locator rows = page.locator(".findings tbody tr:not(.sect)");
        assertThat(rows).hasCount(EveryKind.FINDINGS.size());
        for (EveryKind.Row finding : EveryKind.FINDINGS) {
            Locator sign = finding.code().isEmpty() ? exact(page.locator(".badge"), finding.badge()) : exact(page.locator("td .code"), finding.code());
            Locator row = rows.filter(new Locator.FilterOptions().setHas(sign));
            assertThat(row.locator(".badge")).containsText(finding.badge());
            assertThat(row.locator("td").nth(4)).containsText(finding.marks());
        }
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("H57.1"))).containsText("A symptom of the cataract.");
        Set<String> keys = Set.of("SD3", "SD4", "SD5", "SDIS", "SDNR", "SDO");
        assertEquals(keys, Set.copyOf(page.locator(".keyspanel dt").allTextContents()));
    }

    private static Locator exact(Locator within, String text) {
        return within.getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    private static Stream<String> kinds(JsonNode sheet) {
        return StreamSupport.stream(sheet.get("findings").spliterator(), false).map(finding -> finding.get("kind").asText());
    }

    private static JsonNode byTheApiAlone(Person trainee) {
        String attempt = trainee.attempt(EveryKind.ID);
        trainee.api().save(attempt, 0, EveryKind.ANSWER).expect(200);
        trainee.api().submit(attempt, 1).expect(200);
        return trainee.api().get("/attempts/" + attempt + "/result").expect(200).json();
    }
}
