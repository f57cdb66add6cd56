package org.leadterm.exercise.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadterm.casenote.Document;
import org.leadterm.casenote.Evidence;
import org.leadterm.casenote.Passage;

class NotePageTest {

    @Test
    void headings_stand_below_the_pages_own_title() {
        assertEquals("<h2>Letter</h2>\n<h3>Diagnoses</h3>\n<ul>\n<li>One</li>\n</ul>\n<h6>Least</h6>\n",
                NotePage.html(note("# Letter\n\n## Diagnoses\n\n- One\n\n###### Least\n")));
    }

    @Test
    void raw_html_is_shown_as_text() {
        assertEquals("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n<p>a &lt;b onclick=&quot;x&quot;&gt;b</p>\n",
                NotePage.html(note("<script>alert(1)</script>\n\na <b onclick=\"x\">b\n")));
    }

    @Test
    void links_and_images_are_their_text() {
        assertEquals("<p>press here, eye and <em>https</em></p>\n",
                NotePage.html(note("press [here](javascript:alert(1)), ![eye](https://example.org/a.png) and <em>https</em>\n"))
                        .replace("&lt;", "<").replace("&gt;", ">"));
    }

    @Test
    void a_passage_is_marked_with_its_label_at_the_first_word() {
        assertEquals("<p>Right <mark class=\"ev-a\"><span class=\"nowrap\"><span class=\"ev\">A</span>nuclear</span> cataract</mark>.</p>\n",
                marked("Right nuclear cataract.\n", highlight("nuclear cataract", "ev-a", "A", "Right nuclear cataract.\n")));
    }

    @Test
    void a_passage_across_a_line_end_and_emphasis_keeps_one_label() {
        String text = "Right **nuclear\ncataract** seen.\n";

        assertEquals("<p>Right <strong><mark class=\"ev-b\"><span class=\"nowrap\"><span class=\"ev\">B</span>nuclear</span></mark>"
                        + "<mark class=\"ev-b\">\n</mark><mark class=\"ev-b\">cataract</mark></strong><mark class=\"ev-b\"> seen</mark>.</p>\n",
                marked(text, highlight("nuclear cataract** seen", "ev-b", "B", text)));
    }

    @Test
    void overlapping_passages_share_the_words_between() {
        String text = "one two three\n";

        assertEquals("<p><mark class=\"ev-a\">one </mark><mark class=\"ev-a ev-b\">two</mark><mark class=\"ev-b\"> three</mark></p>\n",
                marked(text, highlight("one two", "ev-a", "", text), highlight("two three", "ev-b", "", text)));
    }

    @Test
    void escapes_and_entities_do_not_shift_the_mark() {
        String text = "a \\* b &amp; c `x  y` d\n";

        assertEquals("<p>a * b &amp; <mark class=\"ev-a\">c </mark><code><mark class=\"ev-a\">x  y</mark></code> d</p>\n",
                marked(text, highlight("c `x y`", "ev-a", "", text)));
    }

    @Test
    void classes_come_from_the_program_only() {
        assertThrows(IllegalArgumentException.class, () -> new Highlight(new Passage(0, 1), "a\" onclick=\"x", ""));
    }

    @Test
    void words_selected_on_the_page_are_quoted_from_the_source() {
        ShownText shown = ShownText.of(note("**PMH:** diabetes\nand asthma. Asthma, asthma.\n"));

        assertEquals(Optional.of(new Evidence("op", "PMH:** diabetes and")), shown.evidence("PMH: diabetes  and", 1));
        assertEquals(Optional.of(new Evidence("op", "asthma", 2)), shown.evidence("asthma", 2));
        assertEquals(Optional.empty(), shown.evidence("copd", 1));
    }

    @Test
    void words_of_two_blocks_can_be_selected_together() {
        ShownText shown = ShownText.of(note("## Diagnosis\n\nCataract\n"));

        assertEquals(Optional.of(new Evidence("op", "Diagnosis Cataract")), shown.evidence("Diagnosis\nCataract", 1));
    }

    private static String marked(String text, Highlight... highlights) {
        return NotePage.html(note(text), List.of(highlights));
    }

    private static Highlight highlight(String quote, String css, String label, String text) {
        return new Highlight(note(text).passage(new Evidence("op", quote)).orElseThrow(), css, label);
    }

    private static Document note(String text) {
        return new Document("op", "operation-note", "Operation note", text);
    }
}
