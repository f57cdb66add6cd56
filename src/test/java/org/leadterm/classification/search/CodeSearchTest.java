package org.leadterm.classification.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadterm.classification.SampleBook.BOOK;
import static org.leadterm.classification.SampleBook.H25_1;
import static org.leadterm.classification.SampleBook.H26_9;
import static org.leadterm.classification.SampleBook.I21_9;
import static org.leadterm.classification.SampleBook.K92_2;
import static org.leadterm.classification.SampleBook.S72_00;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadterm.classification.Code;
import org.leadterm.classification.Vocabulary;

class CodeSearchTest {
    private static final CodeSearch SEARCH = new CodeSearch(BOOK, new Vocabulary(
            List.of(new Vocabulary.Abbreviation("MI", "myocardial infarction"), new Vocabulary.Abbreviation("#NOF", "fracture of neck of femur")),
            List.of(new Vocabulary.LayWord("heart attack", "myocardial infarction"), new Vocabulary.LayWord("bleed", "haemorrhage"))));

    @ParameterizedTest
    @CsvSource({"H25.1, H25.1", "h251, H25.1", "h25.1*, H25.1", "I10X, I10", "I10.X, I10", "i10-, I10", "S7200, S72.00"})
    void a_code_is_found_in_every_notation(String typed, String code) {
        assertEquals(Code.icd10(code), first(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H25", "h25.", "H2", " h25 "})
    void the_beginning_of_a_code_finds_the_category_and_then_its_codes(String typed) {
        assertEquals(List.of("H25", "H25.0", "H25.1"), codes(typed).stream().map(Code::text).filter(code -> code.startsWith("H25")).toList());
    }

    @Test
    void a_code_that_is_not_listed_finds_its_neighbours() {
        assertEquals("H25", first("H25.7").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"senile nuclear cataract", "cataract nuclear senile", "cat nuc sen", "nuclear   SENILE, cataract!", "senile nuclear of cataract"})
    void words_of_a_title_come_in_any_order_and_cut_short(String typed) {
        assertEquals(H25_1, first(typed));
    }

    @Test
    void a_hit_of_the_index_shows_its_path() {
        Hit hit = SEARCH.search("cataract", 10).hits().get(0);
        assertEquals(new Hit(H26_9, "Cataract, unspecified", List.of("Cataract"), Hit.Kind.INDEX, true), hit);
    }

    @Test
    void a_hit_of_the_tabular_list_shows_where_it_stands() {
        Hit hit = SEARCH.search("incipient", 10).hits().get(0);
        assertEquals("Diseases of the eye and adnexa > Disorders of lens > Senile cataract", hit.pathText());
        assertEquals(Hit.Kind.TABULAR, hit.kind());
    }

    @Test
    void inclusion_terms_are_searched() {
        assertEquals(H25_1, first("nuclear sclerosis"));
    }

    @Test
    void a_see_entry_leads_to_what_it_names() {
        Hit hit = SEARCH.search("opacity lens", 10).hits().get(0);
        assertEquals(H25_1, hit.code());
        assertEquals("Opacity > lens > see Cataract, nuclear > senile", hit.pathText());
    }

    @Test
    void what_the_index_gives_at_four_characters_finds_the_fifth_before_the_category() {
        assertEquals(List.of("S72.00", "S72.01", "S72.0"), codes("hip fracture").stream().map(Code::text).toList());
    }

    @Test
    void abbreviations_stand_for_their_words() {
        assertEquals(I21_9, first("MI"));
        assertEquals(S72_00.category(), first("#NOF").category());
    }

    @Test
    void lay_words_stand_for_the_book_s() {
        assertEquals(I21_9, first("heart attack"));
        assertEquals(K92_2, first("gastrointestinal bleed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"haemorrhage", "hemorrhage", "ha", "he", "haemorr", "hemorr"})
    void either_spelling_finds(String typed) {
        assertTrue(codes(typed).contains(K92_2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nucear", "nucllear", "nuclaer", "nuclewr", "nucela"})
    void one_slip_is_forgiven(String typed) {
        assertEquals(H25_1, first(typed + " cataract"));
    }

    @Test
    void nothing_that_has_all_words_gives_the_nearest_and_says_so() {
        Hits hits = SEARCH.search("nuclear cataract blancmange", 10);
        assertTrue(hits.nearest());
        assertEquals(H25_1, hits.hits().get(0).code());
        assertFalse(SEARCH.search("nuclear cataract", 10).nearest());
    }

    @Test
    void a_code_is_found_once() {
        List<Code> codes = codes("senile cataract");
        assertEquals(codes.stream().distinct().toList(), codes);
    }

    @Test
    void no_more_than_the_limit_is_found() {
        assertEquals(2, SEARCH.search("cataract", 2).hits().size());
    }

    @Test
    void odd_queries_are_harmless() {
        for (String odd : List.of("", "   ", "'", "%_*?", "\u0000\uFFFF", "😀", "~~~", "a".repeat(6000), "fracture ".repeat(700), "((((", "of the")) {
            SEARCH.search(odd, 10);
        }
        assertEquals(List.of(), codes(""));
        assertEquals(S72_00.category(), first("fracture ".repeat(700)).category());
    }

    private static Code first(String typed) {
        return codes(typed).get(0);
    }

    private static List<Code> codes(String typed) {
        return SEARCH.search(typed, 10).hits().stream().map(Hit::code).toList();
    }
}
