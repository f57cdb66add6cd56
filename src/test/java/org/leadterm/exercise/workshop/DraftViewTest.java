package org.leadterm.exercise.workshop;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Classification;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.exercise.draft.Draft;
import org.leadterm.exercise.draft.DraftId;
import org.leadterm.exercise.draft.DraftsInMemory;
import org.leadterm.exercise.draft.SampleGate;
import org.leadterm.exercise.draft.content.DraftAbout.Field;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.draft.content.DraftEvidence;
import org.leadterm.exercise.draft.content.DraftItem;
import org.leadterm.exercise.workshop.form.Choice;
import org.leadterm.exercise.workshop.form.CodeField;
import org.leadterm.exercise.workshop.form.ItemPlace;
import org.leadterm.exercise.workshop.form.Words;
import org.leadterm.testing.CallerWith;
import org.leadterm.view.ViewTest;

/** Every change on the page is saved, checked, and never at another tutor's expense. */
class DraftViewTest extends ViewTest {
    private final SampleLibrary library = SampleLibrary.of("Cataract");
    private final DraftsInMemory drafts = new DraftsInMemory(library);
    private final Writers writers = new Writers(Clock.fixed(Instant.parse("2026-03-04T09:30:00Z"), ZoneOffset.UTC), CallerWith.role("tutor"));
    private Draft draft;
    private DraftView view;

    @BeforeEach
    void open() {
        draft = drafts.revise(new ExerciseId("cataract"));
        view = show(new DraftView(drafts, library, CodeBooks.ofStarter(), new SampleGate().none(), writers));
        view.show(draft);
    }

    @Test
    void a_title_typed_is_saved_and_the_page_says_so() {
        type("about-title", "Cataract, again");

        assertEquals("Cataract, again", stored().about().title());
        assertTrue(text(view).contains("Save 2 ·"), text(view));
    }

    @Test
    void the_key_marks_itself_and_problems_are_told_with_their_place() {
        assertTrue(text(view).contains("100.0%"), text(view));
        type("about-minutes", "soon");

        assertFalse(text(view).contains("100.0%"));
        assertTrue(text(view).contains("minutes must be a whole number from 1 to 1440. Minutes Go"), text(view));
        assertFalse(_get(view, NativeButton.class, search -> search.withText("Release")).isEnabled());
    }

    @Test
    void identifiers_are_looked_for_after_each_change_and_settled_at_the_gate() {
        DraftView gated = show(new DraftView(drafts, library, CodeBooks.ofStarter(), new SampleGate().installed(), writers));
        gated.show(draft);
        assertFalse(text(gated).contains("NHS number: 1"), text(gated));
        gated.arrange(content -> content.with(List.of(content.documents().get(0).saying(content.documents().get(0).text() + "\n\nNHS number 943 476 5919."),
                content.documents().get(1))), "");

        assertTrue(text(gated).contains("To do"), text(gated));
        assertTrue(text(gated).contains("NHS number: 1"), text(gated));
        assertTrue(text(gated).contains("100.0%"), text(gated));
        assertEquals("gate/" + draft.id(), _get(gated, Anchor.class, search -> search.withText("Go to the gate")).getHref());
    }

    @Test
    void the_preview_tells_of_the_admission_what_the_desk_tells_and_nothing_of_the_key() {
        type("admission-0-method", "12");
        click(view, "Preview as trainee");
        String preview = text(_get(PreviewDialog.class));

        assertTrue(preview.contains("Day case admission (day case, booked, from home, discharged on clinical advice, to home)"), preview);
        assertTrue(preview.contains("Operation note"), preview);
        assertFalse(preview.contains("H25.1"), preview);
    }

    @Test
    void a_code_is_added_removed_and_moved() {
        code("add-0-icd10").take("e119");
        assertEquals(List.of("H25.1", "T81.2", "Y60.0", "Z96.1", "E11.9"), diagnoses());

        click("item-0-icd10-4");
        click(view, "↑ Earlier");
        assertEquals(List.of("H25.1", "T81.2", "Y60.0", "E11.9", "Z96.1"), diagnoses());
        click(view, "Remove E11.9");
        assertEquals(List.of("H25.1", "T81.2", "Y60.0", "Z96.1"), diagnoses());
    }

    @Test
    void what_is_no_code_is_kept_and_told() {
        code("add-0-opcs4").take("not yet known");

        assertEquals("not yet known", stored().episodes().get(0).procedures().get(3).code());
        assertTrue(text(view).contains("\"not yet known\" is not a code of OPCS-4."), text(view));
    }

    @Test
    void all_that_an_item_can_say_is_saved() {
        click("item-0-icd10-2");
        type("item-0-icd10-2-why", "An unintentional cut.");
        type("item-0-icd10-2-standard", "DCS.XX.8");
        type("item-0-icd10-2-marks", "2");
        click(view, "+ Accepted code");
        code("item-0-icd10-2-accept-0").take("Y60.9");
        type("item-0-icd10-2-accept-0-share", "1/3");
        type("item-0-icd10-2-accept-0-why", "Unspecified.");

        DraftItem item = stored().episodes().get(0).diagnoses().get(2);
        assertEquals(List.of("An unintentional cut.", "DCS.XX.8", "2", "Y60.9", "1/3", "Unspecified."), List.of(item.why(), item.standard(), item.marks(),
                item.accept().get(0).code(), item.accept().get(0).share(), item.accept().get(0).why()));
    }

    @Test
    void alternative_sets_order_avoided_codes_and_the_query_are_saved() {
        click("item-0-opcs4-2");
        click(view, "+ Alternative set");
        code("item-0-opcs4-2-code-1-0").take("Z94.2");
        click(view, "+ Code to avoid");
        type("item-0-avoid-1", "H57.1");
        click(view, "+ Order");
        type("item-0-order-3", "H25.1");
        type("item-0-order-3-second", "T81.2");
        type("query-0", "Which eye, left or right?");

        var episode = stored().episodes().get(0);
        assertEquals(List.of(List.of("Z94.3"), List.of("Z94.2")), episode.procedures().get(2).sets());
        assertEquals(List.of("H53.8", "H57.1"), episode.avoid().stream().map(avoid -> avoid.code()).toList());
        assertEquals(List.of("H25.1", "T81.2"), List.of(episode.order().get(3).first(), episode.order().get(3).second()));
        assertEquals("Which eye, left or right?", episode.query().orElseThrow().about());
    }

    @Test
    void a_document_is_added_with_its_headings() {
        click(view, "+ Add");
        type("document-2-kind", "histology-report");
        click(view, "Insert headings");

        assertEquals("histology-report", stored().documents().get(2).kind());
        assertTrue(stored().documents().get(2).text().startsWith("## Specimen\n\n## Clinical details"), stored().documents().get(2).text());
    }

    @Test
    void an_episode_is_added_and_taken_away() {
        click(view, "+ Episode");
        assertEquals(2, stored().episodes().size());
        _click(_get(view, NativeButton.class, search -> search.withPredicate(button -> button.getAriaLabel().equals(Optional.of("Remove episode 2")))));

        assertEquals(1, stored().episodes().size());
    }

    @Test
    void of_two_who_write_the_second_is_told_and_nothing_is_overwritten() {
        DraftContent hers = draft.content().about(draft.content().about().with(Field.TITLE, "Hers"));
        drafts.meanwhile(draft.id(), "grace", hers);
        type("about-specialty", "Mine");
        type("about-tags", "mine too");

        assertEquals(hers, stored());
        assertTrue(text(view).contains("grace saved this draft at 04/03/2026 12:00, while you were writing. Nothing was overwritten."), text(view));
        assertTrue(text(view).contains("Not saved"));
        NotFoundException way = assertThrows(NotFoundException.class, () -> click(view, "Keep mine as a separate draft"));
        assertTrue(way.getMessage().contains("workshop/" + drafts.all().get(1).id()), way::getMessage);
        DraftContent kept = drafts.all().get(1).content();
        assertEquals(List.of("Mine", "mine too"), List.of(kept.about().specialty(), kept.about().tags()));
    }

    @Test
    void whoever_opens_a_draft_that_another_has_open_is_told() {
        Writers shared = new Writers(Clock.fixed(Instant.parse("2026-03-04T09:30:00Z"), ZoneOffset.UTC), CallerWith.role("tutor")) {
            @Override
            List<Writer> enter(DraftId id, String page) {
                return List.of(new Writer("grace", Instant.parse("2026-03-04T09:30:00Z")));
            }
        };
        DraftView mine = show(new DraftView(drafts, library, CodeBooks.ofStarter(), new SampleGate().none(), shared));
        mine.show(draft);

        assertTrue(text(mine).contains("grace has had this draft open since 04/03/2026 09:30."), text(mine));
    }

    @Test
    void nothing_is_released_that_the_gate_holds_back() {
        click(view, "Release");

        assertTrue(text(view).contains("Nobody else has signed it."), text(view));
    }

    @Test
    void words_of_an_item_rest_on_what_was_selected() {
        ItemPlace place = new ItemPlace(0, Classification.ICD10, 3);
        view.open(Optional.of(place));
        view.arrange(place.edit(item -> item.restingAlsoOn(new DraftEvidence("letter", "left", 1))), "");

        assertEquals(List.of(new DraftEvidence("letter", "left", 1)), stored().episodes().get(0).diagnoses().get(3).evidence());
    }

    private DraftContent stored() {
        return drafts.find(draft.id()).content();
    }

    private List<String> diagnoses() {
        return stored().episodes().get(0).diagnoses().stream().map(DraftItem::code).toList();
    }

    private void click(String id) {
        _click(_get(view, NativeButton.class, search -> search.withId(id)));
    }

    private CodeField code(String id) {
        return _find(view, CodeField.class).stream().filter(field -> field.input().getId().equals(Optional.of(id))).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void type(String id, String text) {
        Component field = _get(view, Component.class, search -> search.withId(id));
        ((HasValue<?, String>) field).setValue(text);
        if (field instanceof Input input) {
            _fireValueChange(input, true);
        } else if (field instanceof Words words) {
            _fireValueChange(words, true);
        } else {
            _fireValueChange((Choice) field, true);
        }
    }
}
