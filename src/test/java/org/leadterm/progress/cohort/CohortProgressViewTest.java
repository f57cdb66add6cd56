package org.leadterm.progress.cohort;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.Group;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.progress.Chapter;
import org.leadterm.progress.CohortProgress.ChapterErrors;
import org.leadterm.progress.CohortProgress.CommonError;
import org.leadterm.progress.CohortProgress.Exercise;
import org.leadterm.progress.CohortProgress.Member;
import org.leadterm.progress.CohortProgress;
import org.leadterm.progress.Line;
import org.leadterm.progress.Tally;
import org.leadterm.progress.page.PeriodChoice;
import org.leadterm.report.file.ReportFile;
import org.leadterm.view.ViewTest;

/** A tutor's Monday: who needs help, and with what. */
class CohortProgressViewTest extends ViewTest {
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private static final CohortId ID = new CohortId("c1");
    private static final Person ADA = Callers.person("ada", Role.TRAINEE);
    private static final Person BEN = Callers.person("ben", Role.TRAINEE);
    private static final Person CAT = Callers.person("cat", Role.TRAINEE);
    private static final CommonError OMITTED = new CommonError(Group.SECONDARY_DIAGNOSIS, "SDO", Optional.empty(), Optional.of("Y60.0"), 4);
    private static final CohortProgress PROGRESS = new CohortProgress(List.of(member(ADA, 3, new Tally(18, 20, 19, 21, 1, 2)),
            new Member(BEN, 0, 0, 0, Optional.empty(), Optional.empty(), Map.of()), member(CAT, 5, new Tally(8, 20, 12, 20, 8, 0))),
            List.of(new ChapterErrors(new Chapter(Classification.ICD10, "XX"), 12, Map.of("SDO", 7))),
            List.of(new Exercise(new ExerciseId("cataract"), "Cataract", 2, Map.of(Group.SECONDARY_DIAGNOSIS, new Tally(10, 20, 15, 21, 4, 1)), List.of(OMITTED)),
                    new Exercise(new ExerciseId("hip"), "Hip", 2, Map.of(), List.of(new CommonError(Group.SECONDARY_DIAGNOSIS, "SDO", Optional.empty(),
                            Optional.of("Y60.0"), 3)))));
    private final CohortProgressView view = new CohortProgressView(pages());

    @Test
    void who_is_stuck_comes_first_with_the_reason_and_the_rule_is_said() {
        String said = text(_get(open(), MembersPanel.class));

        assertTrue(said.contains("1 not begun · 1 stuck · 1 working"), said);
        assertTrue(said.indexOf("Test cat ▲ Stuck SDO 6 times") < said.indexOf("Test ben ○ Not begun"), said);
        assertTrue(said.contains("open practice untouched for 7 days, or the same error key 5 times or more in first attempts within 14 days"), said);
    }

    @Test
    void an_accuracy_stands_with_its_n_and_with_what_is_omitted_and_not_relevant() {
        assertTrue(text(open()).contains("90.0 % n 20 · −1 · +2"), text(view));
    }

    @Test
    void a_press_on_a_heading_sorts_by_it_from_the_worst_on_and_another_turns_it_round() {
        MembersPanel members = _get(open(), MembersPanel.class);
        members.sort(4);
        assertTrue(text(members).indexOf("Test cat") < text(members).indexOf("Test ada"), text(members));
        members.sort(4);
        assertTrue(text(members).indexOf("Test cat") > text(members).indexOf("Test ada"), text(members));
    }

    @Test
    void what_is_wrong_most_is_told_by_exercise_code_key_and_standard() {
        String said = text(_get(open(), WrongPanel.class));

        assertTrue(said.contains("Cataract 2 4 50.0 %"), said);
        assertTrue(said.contains("Y60.0 – SDO 7"), said);
        assertTrue(said.contains("DCS.XX.1 6"), said);
    }

    @Test
    void the_members_are_a_file_in_which_nothing_unknown_is_a_nought() {
        String csv = new String(ReportFile.csv("x", CohortTables.members(page())).bytes(), StandardCharsets.UTF_8);

        assertTrue(csv.contains("ada,Test ada,Working,,3,3,04/03/2026 10:00,0,0,,0,0,18,20,90.0,1,2"), csv);
        assertTrue(csv.contains("ben,Test ben,Not begun,,0,0,,0,0,,0,0"), csv);
        assertEquals(List.of("members", "exercises", "errors", "chapters", "standards"), CohortTables.all(page()).stream().map(table -> table.name()).toList());
    }

    @Test
    void a_large_cohort_is_shown_in_parts() {
        List<Member> many = IntStream.range(0, 150).mapToObj(number -> member(Callers.person("t" + number, Role.TRAINEE), 1, Tally.NONE)).toList();
        MembersPanel panel = show(new MembersPanel(new CohortPage(ID, "Large", PeriodChoice.ALL, new CohortProgress(many, List.of(), List.of()), Map.of(),
                Map.of(), List.of())));
        assertEquals(100, text(panel).split("Test t").length - 1);
        click(panel, "Show all 150");
        assertEquals(150, text(panel).split("Test t").length - 1);
    }

    @Test
    void keys_stand_in_the_order_of_an_audit() {
        assertEquals(List.of("PD3", "PD4", "SD3", "SDIS", "SDO", "SDNR", "SP4", "OWN"),
                List.of("OWN", "SDNR", "SP4", "SDO", "PD4", "SDIS", "SD3", "PD3").stream().sorted(new InAuditOrder()).toList());
    }

    private CohortProgressView open() {
        view.show(ID, PeriodChoice.ALL);
        return show(view);
    }

    private static CohortPage page() {
        return new CohortPage(ID, "Cohort 2026 B", PeriodChoice.ALL, PROGRESS, Map.of(CAT.id(), List.of("SDO 6 times")), Map.of("DCS.XX.1", 6), List.of());
    }

    private static Member member(Person person, int works, Tally secondary) {
        return new Member(person, works, works, 600, Optional.of(NOW), Optional.of(NOW), Map.of(Group.SECONDARY_DIAGNOSIS, secondary));
    }

    private static CohortPages pages() {
        return new CohortPages() {
            @Override
            public CohortPage of(CohortId id, PeriodChoice choice) {
                return page();
            }

            @Override
            public List<Line> behind(CohortPage page, Chapter chapter, String key) {
                return List.of();
            }
        };
    }
}
