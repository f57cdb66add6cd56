package org.leadterm.attempt.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.trail.Trail;
import org.leadterm.attempt.trail.TrailEntry;
import org.leadterm.attempt.trail.TrailKind;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.marking.Answer;
import org.leadterm.marking.AnswerEpisode;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.GivenCode;
import org.leadterm.marking.Group;
import org.leadterm.view.ViewTest;

class SheetPanelsTest extends ViewTest {
    /** The primary diagnosis right, one complication with the wrong fourth character, its cause left out. */
    private static final Answer ANSWER = new Answer(List.of(new AnswerEpisode(codes("H25.1", "T81.3"), codes("C75.1", "C71.2", "Z94.3"), "Which eye?")));
    private static final Trail TRAIL = new Trail(List.of(step("1", TrailKind.SEARCH, "wound opened", "T81.2", "T81.3"), step("2", TrailKind.TAKEN, "T81.3", "T81.3"),
            step("3", TrailKind.TABULAR, "Y60", "Y60.0")));
    private final Sheet sheet = Sheet.of(SampleLibrary.sheet(ANSWER));
    private final List<Passage> revealed = new ArrayList<>();
    private FindingsPanel findings;

    @BeforeEach
    void open() {
        findings = show(new FindingsPanel(sheet, (classification, code) -> Optional.of("title of " + code), TRAIL, revealed::add));
    }

    @Test
    void at_first_only_what_there_is_to_learn_from_is_shown() {
        assertTrue(text(findings).contains("To learn from 2"), text(findings));
        assertTrue(text(findings).contains("T81.3 title of T81.3") && text(findings).contains("SD4"), text(findings));
        assertFalse(text(findings).contains("H25.1"), text(findings));
    }

    @Test
    void what_was_right_is_one_click_away() {
        click(findings, "Right 5");

        assertTrue(text(findings).contains("H25.1 title of H25.1"), text(findings));
        assertFalse(text(findings).contains("T81.3"), text(findings));
    }

    @Test
    void all_findings_stand_in_the_order_of_the_answer() {
        click(findings, "All 7");

        String all = text(findings);
        assertTrue(Stream.of("H25.1", "T81.3", "C75.1", "C71.2", "Z94.3").map(all::indexOf).sorted().toList()
                .equals(Stream.of("H25.1", "T81.3", "C75.1", "C71.2", "Z94.3").map(all::indexOf).toList()), all);
    }

    @Test
    void without_the_key_a_missing_code_is_counted_and_not_named() {
        String kept = SampleLibrary.sheet(ANSWER).replaceAll("\"(expected|explanation|standard)\":\"[^\"]*\"", "\"$1\":null");
        String shown = text(show(new FindingsPanel(Sheet.of(kept), (classification, code) -> Optional.of("title of " + code), TRAIL, revealed::add)));

        assertTrue(shown.contains("The key is not released yet.") && shown.contains("A code is missing"), shown);
        assertFalse(shown.contains("Expected") || shown.contains("T81.2") || shown.contains("Y60"), shown);
    }

    @Test
    void a_letter_reveals_its_passage_in_the_notes() {
        Passage wanted = sheet.toLearn().get(0).passages().get(0);
        click(findings, wanted.letter());

        assertEquals(List.of(wanted), revealed);
    }

    @Test
    void beside_a_wrong_code_stands_where_its_search_left_the_path() {
        String shown = text(findings);
        assertTrue(shown.contains("On the way: looked for “wound opened”, took T81.3. T81.2 was in view at the last step."), shown);
        assertTrue(shown.contains("Y60.0 was in view (tabular list Y60) and was not taken."), shown);
    }

    @Test
    void what_was_looked_up_is_listed_search_by_search_and_said_to_take_no_marks() {
        String panel = text(show(new TrailPanel(TRAIL)));
        assertTrue(panel.contains("What was looked up 2 look-ups, 1 code taken; they take no marks"), panel);
        assertTrue(panel.contains("T81.3 looked for “wound opened”"), panel);
        assertTrue(panel.contains("not taken tabular list Y60"), panel);
        assertTrue(text(show(new TrailPanel(new Trail(List.of())))).contains("nothing is kept"));
    }

    @Test
    void the_groups_show_percentage_and_number_of_codes_against_what_the_site_has_chosen_the_least_strict_first() {
        String groups = text(show(new GroupsPanel(sheet, List.of(asking("Trust's own (2026)", 50), asking("First year (2026)", 0)))));

        assertTrue(groups.contains("Primary diagnosis ✓ Met 100.0% 1 of 1 ✓ First year (2026): 0% ✓ Trust's own (2026): 50%"), groups);
        assertTrue(groups.contains("Secondary diagnosis ✓ Met 0.0% 0 of 2 ✓ First year (2026): 0% ✕ Trust's own (2026): 50% 1 omitted, 0 not relevant"), groups);
    }

    @Test
    void a_site_that_has_chosen_no_thresholds_gets_no_verdict_on_groups() {
        String groups = text(show(new GroupsPanel(sheet, List.of())));

        assertTrue(groups.contains("Secondary diagnosis 0.0% 0 of 2 1 omitted"), groups);
        assertFalse(groups.contains("Met") || groups.contains("Below") || groups.contains("level"), groups);
    }

    @Test
    void the_scheme_of_audits_says_what_passed_means() {
        Sheet audited = Sheet.of(SampleLibrary.sheet(ANSWER).replace("\"scheme\":\"learning\"", "\"scheme\":\"audit\""));

        assertTrue(text(show(new GroupsPanel(audited, List.of()))).contains("Passed when every group reaches audit level 2 (2013)"));
    }

    @Test
    void the_keys_on_the_sheet_are_explained_in_words() {
        assertTrue(text(show(new KeysPanel(sheet))).contains("SD4 secondary diagnosis, wrong fourth character"));
    }

    private static List<GivenCode> codes(String... codes) {
        return Stream.of(codes).map(GivenCode::of).toList();
    }

    private static Yardstick asking(String title, int percent) {
        return new Yardstick(title, Stream.of(Group.values()).collect(Collectors.toMap(group -> group, group -> Fraction.of(percent, 100))));
    }

    private static TrailEntry step(String id, TrailKind kind, String text, String... codes) {
        return new TrailEntry(id, Instant.EPOCH, kind, Classification.ICD10, text, Stream.of(codes).map(Code::icd10).toList());
    }
}
