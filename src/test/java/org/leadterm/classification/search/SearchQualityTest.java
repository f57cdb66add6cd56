package org.leadterm.classification.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadterm.benchmark.SearchQueries;
import org.leadterm.benchmark.SearchQueries.Query;
import org.leadterm.classification.Classification;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.HesLists;
import org.leadterm.classification.Vocabulary;
import org.leadterm.classification.shelf.CodeBooks;

/** How well seeded queries find the code that they want, on the lists of English hospitals. */
class SearchQualityTest {
    private static final Logger LOG = Logger.getLogger(SearchQualityTest.class.getName());
    private static final int QUERIES = 1500;

    @ParameterizedTest
    @EnumSource
    void words_of_a_title_in_any_order_and_cut_short_find_it_among_the_first_ten(Classification classification) {
        CodeBook book = HesLists.book(classification);
        assertFound(book, "cut words", SearchQueries.cutWords(book, QUERIES, 1), 99);
    }

    @ParameterizedTest
    @EnumSource
    void a_title_with_one_slip_finds_it_among_the_first_ten(Classification classification) {
        CodeBook book = HesLists.book(classification);
        assertFound(book, "one slip", SearchQueries.misspelt(book, QUERIES, 2), 95);
    }

    @ParameterizedTest
    @EnumSource
    void codes_that_hospitals_use_are_found_in_few_keystrokes(Classification classification) {
        CodeBook book = HesLists.book(classification);
        CodeSearch search = new CodeSearch(book, Vocabulary.EMPTY);
        int[] keystrokes = SearchQueries.asUsed(book, QUERIES, 3).stream().mapToInt(query -> keystrokes(search, query)).sorted().toArray();
        int median = keystrokes[keystrokes.length / 2];
        LOG.info(() -> classification + " keystrokes, codes as used: median " + median);
        assertTrue(median <= 4, "median of keystrokes: " + median);
    }

    @Test
    void the_shipped_books_find_their_own_titles() {
        CodeBooks books = CodeBooks.ofStarter();
        for (Classification classification : Classification.values()) {
            CodeBook book = books.book(classification);
            List<Query> queries = SearchQueries.cutWords(book, QUERIES, 5).stream().filter(query -> book.assignable(query.wanted())).toList();
            assertAtLeast(classification + " shipped, cut words", queries, books.search(classification), 99);
        }
    }

    private static void assertFound(CodeBook book, String name, List<Query> queries, int percent) {
        assertAtLeast(book.classification() + " " + name, queries, new CodeSearch(book, Vocabulary.EMPTY), percent);
    }

    private static void assertAtLeast(String name, List<Query> queries, CodeSearch search, int percent) {
        List<Query> missed = queries.stream().filter(query -> !isFound(search, query.text(), query)).toList();
        LOG.info(() -> name + ": " + (queries.size() - missed.size()) + " of " + queries.size() + " among the first ten");
        assertTrue(missed.size() * 100 <= (100 - percent) * queries.size(), () -> name + " missed " + missed);
    }

    private static int keystrokes(CodeSearch search, Query query) {
        int typed = 1;
        while (typed < query.text().length() && !isFound(search, query.text().substring(0, typed), query)) {
            typed++;
        }
        return typed;
    }

    private static boolean isFound(CodeSearch search, String typed, Query query) {
        return search.search(typed, 10).hits().stream().anyMatch(hit -> hit.code().equals(query.wanted()));
    }
}
