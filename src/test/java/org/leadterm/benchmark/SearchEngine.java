package org.leadterm.benchmark;

import java.util.List;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Vocabulary;
import org.leadterm.classification.search.CodeSearch;
import org.leadterm.classification.search.Hit;

/** What is compared: something that answers a query with codes, best first. */
public interface SearchEngine extends AutoCloseable {
    String name();

    List<Code> search(String query, int limit);

    @Override
    void close();

    /** Ours, with the abbreviations and lay words that are shipped. */
    static SearchEngine ours(CodeBook book, Vocabulary vocabulary) {
        CodeSearch search = new CodeSearch(book, vocabulary);
        return new SearchEngine() {
            @Override
            public String name() {
                return "Leadterm";
            }

            @Override
            public List<Code> search(String query, int limit) {
                return search.search(query, limit).hits().stream().map(Hit::code).toList();
            }

            @Override
            public void close() {
                // nothing is held but memory
            }
        };
    }
}
