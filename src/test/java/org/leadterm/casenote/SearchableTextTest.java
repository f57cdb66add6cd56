package org.leadterm.casenote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchableTextTest {
    private static final String NOTE = "# Findings\n\nLeft eye:  dense\n  nuclear\u00a0cataract. Left eye again.\n";
    private static final SearchableText TEXT = SearchableText.of(NOTE);

    @Test
    void a_quote_is_found_across_a_line_end_and_several_blanks() {
        Passage passage = TEXT.passage("dense nuclear cataract", 1).orElseThrow();

        assertEquals("dense\n  nuclear\u00a0cataract", NOTE.substring(passage.start(), passage.end()));
    }

    @Test
    void white_space_in_the_quote_counts_as_one_blank_too() {
        assertEquals(TEXT.passages("eye: dense"), TEXT.passages("\n eye:\t\tdense "));
    }

    @Test
    void occurrences_are_counted_from_one() {
        assertEquals(Optional.of(new Passage(12, 20)), TEXT.passage("Left eye", 1));
        assertEquals("Left eye again", NOTE.substring(TEXT.passage("Left eye again", 1).orElseThrow().start(),
                TEXT.passage("Left eye again", 1).orElseThrow().end()));
        assertEquals(2, TEXT.passages("Left eye").size());
        assertEquals(Optional.empty(), TEXT.passage("Left eye", 3));
    }

    @Test
    void other_letter_case_is_another_text() {
        assertEquals(List.of(), TEXT.passages("left eye"));
    }

    @Test
    void nothing_is_found_of_a_blank_quote() {
        assertEquals(List.of(), TEXT.passages(" \n "));
    }

    @Test
    void a_document_finds_its_own_evidence_only() {
        Document document = new Document("op", "operation-note", "Operation note", NOTE);

        assertEquals(Optional.of(new Passage(2, 10)), document.passage(new Evidence("op", "Findings")));
        assertEquals(Optional.empty(), document.passage(new Evidence("letter", "Findings")));
    }

    @Test
    void a_passage_is_never_empty() {
        assertThrows(IllegalArgumentException.class, () -> new Passage(3, 3));
    }
}
