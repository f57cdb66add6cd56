package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything an answer can hold is there again when the desk is opened anew. */
@ExtendWith(Journeys.class)
class WholeAnswerIT {

    @Test
    void two_episodes_are_coded_side_by_side_and_both_are_saved(Site site) {
        Person trainee = site.person("trainee");
        Desk desk = trainee.desk(trainee.attempt("caesarean-and-newborn")).diagnosis("O32.1").procedure("R17.2");
        desk.press("Alt+m").diagnosesAre().proceduresAre().diagnosis("P22.1").diagnosis("Z38.0").diagnosesAre("P22.1", "Z38.0");
        desk.press("Alt+m").diagnosesAre("O32.1").proceduresAre("R17.2")
                .saved("[{'icd10':['O32.1'],'opcs4':['R17.2']},{'icd10':['P22.1','Z38.0'],'opcs4':[]}]");

        Desk again = trainee.desk(desk.attempt()).diagnosesAre("O32.1").proceduresAre("R17.2");
        again.press("Alt+m").diagnosesAre("P22.1", "Z38.0").proceduresAre();
    }

    @Test
    void linked_evidence_shows_as_a_mark_in_the_notes_with_the_letter_of_its_row(Site site) {
        Person trainee = site.person("trainee");
        Desk desk = trainee.desk(trainee.attempt("cataract-day-case")).diagnosis("H25.1").press("Escape");
        KeyboardAloneIT.select(desk.page(), "Left pseudophakia");
        desk.press("Alt+l").saved("[{'icd10':[{'code':'H25.1','evidence':[{'in':'letter','quote':'Left pseudophakia'}]}],'opcs4':[]}]");
        marked(desk);

        Desk again = trainee.desk(desk.attempt());
        marked(again);
        again.press("Alt+2");
        assertThat(again.page().locator("#note mark")).hasCount(0);
        again.row("H25.1").getByLabel("Passage A: Left pseudophakia").click();
        marked(again);
    }

    private static void marked(Desk desk) {
        Locator mark = desk.page().locator("#note mark");
        assertThat(mark).hasText("ALeft pseudophakia");
        assertThat(mark).isInViewport();
        assertThat(desk.row("H25.1").locator(".ev")).hasText("A");
    }

    @Test
    void the_date_of_a_procedure_and_the_confidence_survive_a_reload(Site site) {
        Person trainee = site.person("trainee");
        Desk desk = trainee.desk(trainee.attempt("cataract-day-case")).diagnosis("H25.1").procedure("C75.1");
        desk.row("C75.1").getByLabel("Date of C75.1").fill("2026-02-10");
        desk.row("C75.1").getByLabel("How sure of C75.1").selectOption("fairly");
        desk.saved("[{'icd10':['H25.1'],'opcs4':[{'code':'C75.1','date':'2026-02-10','confidence':'fairly'}]}]");
        desk.page().reload();
        desk.ready().proceduresAre("C75.1");
        assertThat(desk.row("C75.1").getByLabel("Date of C75.1")).hasValue("2026-02-10");
        assertThat(desk.row("C75.1").getByLabel("How sure of C75.1")).hasValue("fairly");
    }
}
