package org.leadterm.progress.page;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.marking.FindingKind;
import org.leadterm.people.Callers;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;
import org.leadterm.progress.chart.Chart;
import org.leadterm.report.table.Csv;
import org.leadterm.view.ViewTest;

class ProgressViewTest extends ViewTest {
    private final Callers callers = new Callers();
    private SampleRecords work = new SampleRecords().work("sepsis", 3, 7, 10).error("E11.9", "E11.3", FindingKind.WRONG_FOURTH, "SD4")
            .error("E10.9", "E11.9", FindingKind.WRONG_THIRD, "SD3").error("E78.0", "E78.0", FindingKind.CORRECT, "").again("sepsis", 2, 10, 10);

    @BeforeEach
    void become() {
        callers.become(Callers.person("ada", Role.TRAINEE));
    }

    @Test
    void the_head_says_what_the_figures_rest_on() {
        assertTrue(text(open(PeriodChoice.EIGHT_WEEKS)).contains("1 exercise since 01/11/2026 · first attempts only, 1 later not counted · marked against the key"));
    }

    @Test
    void a_group_has_its_accuracy_its_threshold_and_what_does_not_lower_it() {
        String text = text(open(PeriodChoice.EIGHT_WEEKS));
        assertTrue(text.contains("Secondary diagnosis 70% ✕ Below audit level 2 (2013) 7 of 10 right · 2 omitted · 1 not relevant"), text);
        assertTrue(text.contains("Primary diagnosis No codes of this group"), text);
        assertTrue(text.contains("Threshold audit level 2 (2013): 90/80/90/80%. Source: Toolkit"), text);
        assertTrue(text.contains("Show as table : Secondary diagnosis: accuracy by week") && text.contains("26/10/2026 70% 7 10 39.7 to 89.2%"), text);
    }

    @Test
    void a_number_of_the_heat_map_opens_the_findings_behind_it() {
        HeatPanel heat = _get(open(PeriodChoice.EIGHT_WEEKS), HeatPanel.class);
        assertTrue(text(heat).contains("IV Endocrine 3 1 1"), text(heat));

        _click(_find(heat, NativeButton.class, search -> search.withText("1")).get(1));

        FindingsDialog behind = _get(FindingsDialog.class);
        assertEquals("SD4 in chapter IV, Endocrine", behind.getHeaderTitle());
        assertTrue(text(behind).contains("Case sepsis E11.9 E11.3 SD4 wrong fourth character DCS.IV.1 01/11/2026"), text(behind));
    }

    @Test
    void the_heat_map_switches_to_procedures() {
        HeatPanel heat = _get(open(PeriodChoice.EIGHT_WEEKS), HeatPanel.class);
        click(heat, "Procedures");

        assertTrue(text(heat).contains("No codes of this book"), text(heat));
    }

    @Test
    void a_standard_opens_its_errors() {
        StandardsPanel standards = _get(open(PeriodChoice.EIGHT_WEEKS), StandardsPanel.class);
        assertTrue(text(standards).contains("DCS.IV.1 2 3"), text(standards));
        click(standards, "2");

        assertEquals("Errors against DCS.IV.1", _get(FindingsDialog.class).getHeaderTitle());
    }

    @Test
    void confidence_and_pace_have_their_numbers() {
        ProgressView view = open(PeriodChoice.EIGHT_WEEKS);
        assertTrue(text(_get(view, ConfidencePanel.class)).contains("Sure 1 3 33.3%"), text(view));
        assertTrue(text(_get(view, PacePanel.class)).contains("Intermediate: 70%, median 10:00 min, n 1"), text(view));
    }

    @Test
    void readiness_is_a_range_or_too_few_with_the_reason() {
        String few = text(_get(open(PeriodChoice.EIGHT_WEEKS), ReadinessPanel.class));
        assertTrue(few.contains("Practical, pass 90% – Too few Too few to say: it takes at least 8 exercises"), few);

        for (int number = 0; number < 20; number++) {
            work.work("case-" + number, number, 10, 10).answer(number % 2);
        }
        String known = text(_get(open(PeriodChoice.FOUR_WEEKS), ReadinessPanel.class));
        assertTrue(known.contains("Practical, pass 90% ✓ On track") && known.contains("98.5% 95.4 to 100% 90% Likely 95.4 to 100%. From the last 20 exercises"), known);
        assertTrue(known.contains("Theory, pass 70% ◐ Near") && known.contains("Likely 26 to 74%. From the last 20 questions"), known);
    }

    @Test
    void a_beginner_is_told_what_to_do() {
        work = new SampleRecords();
        ProgressView view = open(PeriodChoice.EIGHT_WEEKS);

        assertTrue(text(view).contains("Nothing handed in yet") && text(view).contains("Code a case and hand it in"), text(view));
        assertEquals("exercises", _get(view, Anchor.class, search -> search.withText("Choose an exercise")).getHref());
        _assertNone(view, Chart.class);
    }

    @Test
    void whoever_was_away_is_told_that_there_is_earlier_work() {
        work = new SampleRecords().work("sepsis", 40, 7, 10);

        String text = text(open(PeriodChoice.FOUR_WEEKS));
        assertTrue(text.contains("Nothing handed in in the last 4 weeks") && text.contains("There is earlier work: choose a longer time above.")
                && text.contains("Qualification readiness"), text);
    }

    @Test
    void the_way_to_practice_is_one_step() {
        assertEquals("practice", _get(open(PeriodChoice.ALL), Anchor.class, search -> search.withText("What to practise")).getHref());
    }

    @Test
    void the_chosen_period_is_marked() {
        List<Anchor> periods = _find(_get(open(PeriodChoice.ALL), PeriodSwitch.class), Anchor.class);

        assertEquals("progress?period=all", periods.get(2).getHref());
        assertEquals("true", periods.get(2).getElement().getAttribute("aria-current"));
    }

    @Test
    void the_file_has_a_line_for_each_week_and_group() {
        String file = new String(Csv.of(ProgressTable.of(work.over(PeriodChoice.ALL))), StandardCharsets.UTF_8);

        assertTrue(file.contains("2026-10-26,1,Secondary diagnosis,7,10,70.0,39.7,89.2,2,1,auditor\r\n"), file);
        assertTrue(file.contains("2026-10-26,1,Primary procedure,0,0,,,,0,0,auditor\r\n"), file);
    }

    private ProgressView open(PeriodChoice choice) {
        ProgressView view = show(new ProgressView(new PersonRecords() {
            @Override
            public PersonRecord of(PersonId person, PeriodChoice chosen) {
                return work.over(chosen, SampleRecords.LEVEL_2, SampleRecords.LEVEL_3);
            }
        }, callers.current()));
        view.show(choice);
        return view;
    }
}
