package org.leadterm.classification.browse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Classification;
import org.leadterm.classification.rules.site.Rules;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.view.ViewTest;

class CodeBookViewTest extends ViewTest {
    private static final CodeBooks BOOKS = CodeBooks.ofStarter();
    private final CodeBookView view = new CodeBookView(BOOKS, new Rules(Clock.fixed(Instant.parse("2026-03-04T09:30:00Z"), ZoneOffset.UTC)));

    @Test
    void a_category_is_shown_in_full() {
        open("E11", "");
        assertEquals("E11 Type 2 diabetes mellitus – Leadterm", view.getPageTitle());
        String page = text(_get(PagePanel.class));
        Stream.of("IV Endocrine", "E10-E14", "4th character needed", "Not assignable on its own", "Includes adult-onset", "Excludes", "Fourth characters",
                "E11.3† With ophthalmic complications Diabetic cataract", "H36.0*").forEach(part -> assertTrue(page.contains(part), part + " in " + page));
    }

    @Test
    void the_codes_of_an_exclusion_and_the_neighbours_are_links_that_keep_the_index_open() {
        open("E11", "Diabetes > type 2");
        List<String> links = links(_get(PagePanel.class));
        Stream.of("R73.0", "E10", "O24").forEach(code -> assertTrue(links.contains("codebook/icd10/" + code + "?index=Diabetes%20%3E%20type%202"), code + " in " + links));
    }

    @Test
    void a_code_stands_beside_its_siblings_with_the_notes_of_its_category() {
        open("E11.3", "");
        String page = text(_get(PagePanel.class));
        Stream.of("May be assigned", "Dagger", "at E11: impaired glucose tolerance", "Fourth characters of E11", "E11.9 Without complications")
                .forEach(part -> assertTrue(page.contains(part), part + " in " + page));
        assertTrue(text(_get(IndexPanel.class)).contains("Points to E11.3"));
    }

    @Test
    void the_contents_open_down_to_the_page_and_nowhere_else() {
        open("E11.3", "");
        List<ContentsRow> rows = view.getChildren().flatMap(part -> part.getChildren()).flatMap(part -> part.getChildren()).flatMap(part -> part.getChildren())
                .filter(ContentsRow.class::isInstance).map(ContentsRow.class::cast).toList();
        assertEquals(List.of("IV", "E10-E14"), rows.stream().filter(ContentsRow::isOpen).map(row -> row.place().id()).toList());
        assertEquals(List.of("E11"), rows.stream().filter(row -> row.hasClassName("sel")).map(row -> row.place().id()).toList());
    }

    @Test
    void the_index_shows_a_lead_term_with_its_modifiers_and_references() {
        open("", "Attack");
        String index = text(_get(IndexPanel.class));
        Stream.of("Attack", "ischaemic, transient (TIA) G45.9", "heart see Infarct › myocardium").forEach(part -> assertTrue(index.contains(part), part + " in " + index));
    }

    @Test
    void a_beginning_lists_lead_terms_and_other_words_are_looked_for_everywhere_in_the_index() {
        open("", "");
        Input search = _get(Input.class, wanted -> wanted.withId("index-search"));
        _setValue(search, "diab");
        assertTrue(text(_get(IndexPanel.class)).contains("Lead terms Diabetes"), text(_get(IndexPanel.class)));
        _setValue(search, "femur neck");
        assertTrue(text(_get(IndexPanel.class)).contains("No lead term begins so. With these words Fracture"), text(_get(IndexPanel.class)));
    }

    @Test
    void a_chapter_lists_its_blocks_and_a_foreign_address_says_so() {
        open("IV", "");
        assertTrue(text(_get(PagePanel.class)).contains("E10-E14 Diabetes mellitus"));
        open("Q99.7", "");
        assertTrue(text(_get(PagePanel.class)).contains("Q99.7 is not in this release"));
    }

    @Test
    void the_release_in_force_is_named_with_its_validity() {
        open("", "");
        assertTrue(text(view).contains(BOOKS.book(Classification.ICD10).release().name() + " · in force since "), text(view));
        assertFalse(links(view).isEmpty());
    }

    private void open(String place, String index) {
        show(view);
        view.show(Address.of(Classification.ICD10, place, index));
    }

    private static List<String> links(Component within) {
        return _find(within, Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
