package org.leadterm.progress.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.figures.AuditExercise;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.people.Person;
import org.leadterm.people.UnknownPerson;
import org.leadterm.people.cohort.CohortEntry;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.view.ViewTest;

/** The audit view names its rule beside every percentage, and its address keeps what was chosen. */
class ReviewViewTest extends ViewTest {
    private static final List<AuditExercise> EXERCISES = List.of(new AuditExercise(new ExerciseId("cataract"), "Cataract", 24));

    @Test
    void the_four_accuracies_stand_with_numerator_denominator_rule_and_verdict() {
        String said = text(open(Filter.NONE, true));

        assertTrue(said.contains("Secondary diagnosis 76.0 76 100 66.8 to 83.3 18 8 ✕ below · 80 % ✕ below · 90 %"), said);
        assertTrue(said.contains("Primary procedure 83.3 5 6 43.6 to 97.0 0 0 ○ too few · 90 %"), said);
        assertTrue(said.contains("Percentages are taken of the auditor's codes (every required code of the answer key)."), said);
        assertTrue(said.contains("24 attempts at 3 exercises by 2 people"), said);
    }

    @Test
    void errors_stand_by_key_by_chapter_and_by_standard_with_the_worksheet_behind_them() {
        ReviewView view = open(Filter.NONE, true);

        assertTrue(text(view).contains("SDO Secondary diagnosis: omitted 18 52.9"), text(view));
        assertTrue(text(view).contains("ICD-10 chapter IV, Endocrine 11 11 SDO 6, SD4 5"), text(view));
        assertTrue(text(view).contains("DCS.XX.1 12"), text(view));
        assertTrue(text(view).contains("Right cataract surgery as a day case – Y60.0 SDO DCS.XX.1"), text(view));
    }

    @Test
    void a_change_of_a_filter_hands_on_all_of_them() {
        Filter filter = Filter.of(Map.of("cohort", List.of("c1"), "from", List.of("2026-09-01"), "rule", List.of("union")));
        Filter[] asked = new Filter[1];
        FilterForm form = new FilterForm(filter, new FilterForm.Choices(true, List.of(), List.of(), EXERCISES), (name, query) -> asked[0] = Filter.of(query));
        form.change("exercise", "cataract");
        form.change("from", "");

        assertEquals(Map.of("cohort", "c1", "exercise", "cataract", "rule", "union"), asked[0].query());
    }

    @Test
    void whoever_reviews_only_their_own_work_is_not_asked_whose() {
        assertTrue(text(open(Filter.NONE, true)).contains("User name"));
        assertFalse(text(open(Filter.NONE, false)).contains("User name"));
    }

    @Test
    void somebody_who_is_not_theirs_is_answered_with_a_sentence_and_the_filters() {
        String said = text(open(Filter.of(Map.of("person", List.of("stranger"))), true));

        assertTrue(said.contains("is yours to review") && said.contains("User name"), said);
    }

    @Test
    void it_is_a_file_in_four_ways_and_the_own_words_are_in_the_report() {
        ReviewView view = open(Filter.NONE, true);
        TypedForm own = _get(view, TypedForm.class);
        own.type(Typed.Part.CONCLUSIONS, " External causes are left out. ");

        assertEquals(List.of("PDF report", "XLSX", "CSV", "Worksheet CSV"), _find(view, Anchor.class).stream().map(Anchor::getText).toList());
        assertEquals("External causes are left out.", own.typed().text(Typed.Part.CONCLUSIONS));
        assertTrue(new String(reviewed(Filter.NONE).csv().bytes(), StandardCharsets.UTF_8).contains(
                "Secondary diagnosis,76.0,76,100,66.8 to 83.3,18,8,of the auditor's codes (every required code of the answer key)"));
    }

    @Test
    void an_address_with_nonsense_in_it_asks_for_nothing() {
        assertEquals(Filter.NONE, Filter.of(Map.of("from", List.of("yesterday"), "exercise", List.of("A B"), "rule", List.of("mine"), "x", List.of("y"))));
    }

    private static ReviewView open(Filter filter, boolean keeper) {
        ReviewView view = new ReviewView(reviews(), reviewables(keeper));
        view.show(filter);
        return show(view);
    }

    private static Reviewed reviewed(Filter filter) {
        return new Reviewed(SampleReview.by(filter.denominator()), SampleReview.TERMS, SampleReview.worksheet(3), EXERCISES);
    }

    private static Reviews reviews() {
        return new Reviews() {
            @Override
            public Reviewed of(Filter filter) {
                if (filter.person().isPresent()) {
                    throw new UnknownPerson(filter.person().get().text());
                }
                return reviewed(filter);
            }
        };
    }

    private static Reviewables reviewables(boolean keeper) {
        return new Reviewables() {
            @Override
            public boolean isKeeper() {
                return keeper;
            }

            @Override
            public List<CohortEntry> cohorts() {
                return List.of();
            }

            @Override
            public List<Person> members(Optional<CohortId> cohort) {
                return List.of();
            }
        };
    }
}
