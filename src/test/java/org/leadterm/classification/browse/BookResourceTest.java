package org.leadterm.classification.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.UnknownCode;
import org.leadterm.classification.shelf.BadParameter;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.testing.Json;

/** The book and the index over the API: what the desk shows beside the notes. */
class BookResourceTest {
    private static final CodeBooks SHELF = CodeBooks.ofStarter();
    private static final OpenBooks OPEN = new OpenBooks(SHELF);
    private static final BookResource BOOK = new BookResource(OPEN);
    private static final IndexResource INDEX = new IndexResource(OPEN, SHELF);

    @Test
    void one_goes_from_the_chapters_down_to_the_codes() {
        assertTrue(ids(Json.parse(BOOK.chapters("icd10"))).contains("VII"));
        assertTrue(ids(page("VII")).contains("H25-H28"));
        assertTrue(ids(page("H25-H28")).contains("H25"));
        assertTrue(ids(page("H25")).contains("H25.1"));
    }

    @Test
    void a_code_stands_among_the_codes_it_is_told_apart_from() {
        JsonNode page = page("h251");
        assertEquals("H25.1", page.get("id").asText());
        assertEquals(ids(page("H25")), ids(page));
        assertEquals(List.of("VII", "H25-H28", "H25"), page.get("path").findValuesAsText("id"));
        assertTrue(page.at("/entry/assignable").asBoolean());
    }

    @Test
    void a_code_that_stands_alone_is_its_own_row() {
        assertEquals(List.of("I10"), ids(page("I10")));
    }

    @Test
    void a_category_says_how_many_characters_its_codes_have_and_may_not_be_given() {
        JsonNode entry = page("H25").get("entry");
        assertEquals(4, entry.get("needs").asInt());
        assertFalse(entry.get("assignable").asBoolean());
    }

    @Test
    void the_words_of_a_note_are_unchanged_and_its_codes_lead_on() {
        JsonNode excludes = page("H25.1").at("/entry/excludes");
        JsonNode note = excludes.get(0);
        assertEquals("H25", note.get("at").asText());
        assertTrue(String.join("", note.get("pieces").findValuesAsText("text")).contains("glaucoma"));
        assertTrue(note.get("pieces").findValuesAsText("place").contains("H40.1"), note::toString);
    }

    @Test
    void a_dagger_names_its_asterisk_partners() {
        JsonNode row = row(page("E11"), "E11.3");
        assertEquals("dagger", row.get("mark").asText());
        assertTrue(row.get("partners").findValuesAsText("code").contains("H36.0"), row::toString);
    }

    @Test
    void lead_terms_are_found_by_their_first_letters_and_else_lines_by_their_words() {
        JsonNode begun = Json.parse(INDEX.leadTerms("icd10", "CATA"));
        assertEquals("Cataract", begun.at("/terms/0").asText());
        JsonNode elsewhere = Json.parse(INDEX.leadTerms("icd10", "nuclear cataract"));
        assertEquals("[]", elsewhere.get("terms").toString());
        assertTrue(elsewhere.get("elsewhere").findValuesAsText("code").contains("H25.1"), elsewhere::toString);
    }

    @Test
    void the_lines_of_a_lead_term_are_indented_and_lead_to_codes() {
        JsonNode lines = Json.parse(INDEX.lines("icd10", "cataract")).get("lines");
        assertEquals(0, lines.at("/0/depth").asInt());
        assertEquals("Cataract", lines.at("/0/text").asText());
        assertTrue(lines.findValuesAsText("code").contains("H25.1"));
    }

    @Test
    void what_is_not_in_the_book_is_unknown_and_what_is_no_classification_is_refused() {
        assertThrows(UnknownCode.class, () -> BOOK.page("icd10", "nowhere"));
        assertThrows(BadParameter.class, () -> BOOK.chapters("icd99"));
        assertThrows(BadParameter.class, () -> INDEX.leadTerms("icd99", ""));
        assertEquals("[]", Json.parse(INDEX.lines("icd10", "no such term")).get("lines").toString());
    }

    private static JsonNode page(String id) {
        return Json.parse(BOOK.page("icd10", id));
    }

    private static JsonNode row(JsonNode page, String id) {
        for (JsonNode row : page.get("rows")) {
            if (row.get("id").asText().equals(id)) {
                return row;
            }
        }
        throw new AssertionError(id + " is not among " + ids(page));
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("rows").forEach(row -> ids.add(row.get("id").asText()));
        return ids;
    }
}
