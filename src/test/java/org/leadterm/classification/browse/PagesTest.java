package org.leadterm.classification.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Classification;
import org.leadterm.classification.SampleBook;
import org.leadterm.classification.shelf.CodeBooks;

class PagesTest {
    private static final Pages SAMPLE = new Pages(SampleBook.BOOK);
    private static final Pages ICD10 = new Pages(CodeBooks.ofStarter().book(Classification.ICD10));

    @Test
    void chapters_hold_blocks_blocks_hold_categories_and_categories_hold_codes() {
        assertEquals(List.of("H25-H28"), ids(SAMPLE.children(place("VII"))));
        assertEquals(List.of("H25", "H26.9"), ids(SAMPLE.children(place("H25-H28"))));
        assertEquals(List.of("H25.0", "H25.1"), ids(SAMPLE.children(place("H25"))));
    }

    @Test
    void a_page_says_where_it_stands() {
        assertEquals(List.of("VII", "H25-H28", "H25"), ids(SAMPLE.path(place("H25.1"))));
        assertEquals(List.of("VII"), ids(SAMPLE.path(place("H25-H28"))));
        assertEquals(List.of("S72", "S72.0"), ids(SAMPLE.path(place("S72.00"))));
        assertEquals(List.of(), ids(SAMPLE.path(place("VII"))));
    }

    @Test
    void a_code_is_found_in_any_notation_and_a_section_in_any_case() {
        assertEquals(place("H25.1"), SAMPLE.find("h251").orElseThrow());
        assertEquals(place("H25-H28"), SAMPLE.find("h25-h28").orElseThrow());
        assertEquals(Optional.empty(), SAMPLE.find("nowhere"));
    }

    @Test
    void neighbours_are_of_the_same_kind_and_cross_the_end_of_a_block() {
        assertEquals(List.of("H25", "I10"), List.of(SAMPLE.before(place("H26.9")).orElseThrow().id(), SAMPLE.after(place("H26.9")).orElseThrow().id()));
        assertEquals("H25.1", SAMPLE.after(place("H25.0")).orElseThrow().id());
        assertEquals(Optional.empty(), SAMPLE.after(place("H25.1")));
        assertEquals(Optional.empty(), SAMPLE.before(place("VII")));
    }

    @Test
    void the_last_characters_of_a_code_are_shown_beside_its_siblings() {
        assertEquals(List.of("H25.0", "H25.1"), ids(SAMPLE.characters((Place.Listed) place("H25.1"))));
        assertEquals(List.of("S72.00", "S72.01"), ids(SAMPLE.characters((Place.Listed) place("S72.0"))));
        assertEquals(List.of(), ids(SAMPLE.characters((Place.Listed) place("I10"))));
    }

    @Test
    void the_filter_finds_titles_by_the_beginnings_of_words_and_codes_by_their_first_letters() {
        assertEquals(List.of("H25-H28"), ids(SAMPLE.matching("disor LENS", 10)));
        assertEquals(List.of("H25", "H25.0", "H25.1"), ids(SAMPLE.matching("h25", 10)));
        assertEquals(List.of("S72.0", "S72.00"), ids(SAMPLE.matching("S72.0", 2)));
    }

    @Test
    void every_entry_of_the_shipped_books_is_reached_from_a_chapter() {
        for (Classification classification : Classification.values()) {
            Pages pages = new Pages(CodeBooks.ofStarter().book(classification));
            long reached = pages.chapters().stream().mapToLong(chapter -> listed(pages, chapter)).sum();
            assertEquals(pages.book().release().entries().size(), reached);
        }
    }

    @Test
    void codes_in_a_note_are_links_and_its_words_stay_as_they_are() {
        List<Piece> pieces = Piece.of("in pregnancy (O24.-), E10-E14, glucose tolerance (R73.0) or Q99.7", ICD10);
        assertEquals("in pregnancy (O24.-), E10-E14, glucose tolerance (R73.0) or Q99.7", String.join("", pieces.stream().map(Piece::text).toList()));
        assertEquals(List.of("O24", "E10-E14", "R73.0"), pieces.stream().flatMap(piece -> piece.place().stream()).map(Place::id).toList());
    }

    @Test
    void what_stands_beside_a_code_is_led_to_by_the_index() {
        assertTrue(IndexLine.of(ICD10.book().index().under("diabetes")).stream().anyMatch(line -> line.depth() == 3 && line.text().equals("retinopathy")));
    }

    private static long listed(Pages pages, Place place) {
        long own = place instanceof Place.Listed ? 1 : 0;
        return own + pages.children(place).stream().mapToLong(child -> listed(pages, child)).sum();
    }

    private static Place place(String id) {
        return SAMPLE.find(id).orElseThrow();
    }

    private static List<String> ids(List<Place> places) {
        return places.stream().map(Place::id).toList();
    }
}
