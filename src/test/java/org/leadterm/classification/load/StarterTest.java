package org.leadterm.classification.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Entry;
import org.leadterm.classification.HesLists;
import org.leadterm.classification.IndexEntry;

class StarterTest {
    private static final Starter STARTER = Starter.load();

    @ParameterizedTest
    @CsvSource({"ICD10, 1200", "OPCS4, 700"})
    void the_starter_has_enough_codes_for_a_real_choice(Classification classification, int least) {
        assertTrue(STARTER.book(classification).release().entries().size() >= least);
    }

    @Test
    void the_starter_has_an_index_worth_looking_in() {
        int entries = 0;
        for (Classification classification : Classification.values()) {
            entries += STARTER.book(classification).index().entries().size();
        }
        assertTrue(entries >= 2500, "entries: " + entries);
    }

    @ParameterizedTest
    @EnumSource
    void every_code_of_the_index_is_in_the_book(Classification classification) {
        CodeBook book = STARTER.book(classification);
        assertEquals(List.of(), book.index().entries().stream()
                .filter(entry -> entry.code().isPresent() && book.find(entry.code().get()).isEmpty()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_reference_of_the_index_leads_somewhere(Classification classification) {
        CodeBook book = STARTER.book(classification);
        assertEquals(List.of(), book.index().entries().stream()
                .filter(entry -> entry.reference().isPresent() && book.index().under(entry.reference().get().leadTerm()).isEmpty())
                .map(IndexEntry::reference).toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_code_stands_in_a_chapter(Classification classification) {
        CodeBook book = STARTER.book(classification);
        assertEquals(List.of(), book.release().entries().stream()
                .map(Entry::code).filter(code -> book.structure().around(code.category()).isEmpty()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_code_stands_under_a_listed_category(Classification classification) {
        CodeBook book = STARTER.book(classification);
        assertEquals(List.of(), book.release().entries().stream()
                .map(Entry::code).filter(code -> book.find(Code.of(classification, code.category())).isEmpty()).toList());
    }

    /** The lists go back to editions in which some of today's categories were single codes, and name emergency codes (U06, U07) late. */
    @ParameterizedTest
    @EnumSource
    void titles_are_the_official_ones(Classification classification) {
        CodeBook official = HesLists.book(classification);
        CodeBook book = STARTER.book(classification);
        List<String> other = new ArrayList<>();
        for (Entry entry : book.release().entries()) {
            Optional<String> title = official.title(entry.code());
            boolean comparable = book.assignable(entry.code()) && !entry.code().text().matches("U0[67].*");
            if (comparable && title.isPresent() && !title.get().equals(entry.title())) {
                other.add(entry.code() + " " + entry.title() + " | " + title.get());
            }
        }
        assertEquals(List.of(), other);
    }

    @ParameterizedTest
    @EnumSource
    void people_s_own_words_are_known(Classification classification) {
        assertTrue(STARTER.vocabulary(classification).abbreviations().size() >= 100);
        assertTrue(STARTER.vocabulary(classification).layWords().size() >= 200);
    }
}
