package org.leadterm.benchmark.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.search.suggest.InputIterator;
import org.apache.lucene.search.suggest.analyzing.AnalyzingInfixSuggester;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.leadterm.benchmark.SearchEngine;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Entry;

/** Lucene's suggester for words inside a text, every word required, the last one a beginning, ranked by use. */
final class LuceneEngine implements SearchEngine {
    private final CodeBook book;
    private final AnalyzingInfixSuggester suggester;

    LuceneEngine(CodeBook book) {
        this.book = book;
        try {
            this.suggester = new AnalyzingInfixSuggester(new ByteBuffersDirectory(), new StandardAnalyzer());
            suggester.build(new Titles(book.release().entries().iterator()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public String name() {
        return "Lucene AnalyzingInfixSuggester";
    }

    @Override
    public List<Code> search(String query, int limit) {
        try {
            return suggester.lookup(query, limit, true, false).stream()
                    .map(result -> Code.of(book.classification(), result.payload.utf8ToString())).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            suggester.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The end of the titles is null, as the suggester wants it. */
    private static final class Titles implements InputIterator {
        private final Iterator<Entry> entries;
        private Entry current;

        Titles(Iterator<Entry> entries) {
            this.entries = entries;
        }

        @Override
        public BytesRef next() {
            current = entries.hasNext() ? entries.next() : null;
            return current == null ? null : new BytesRef(current.title());
        }

        @Override
        public long weight() {
            return current.usage().orElse(0);
        }

        @Override
        public BytesRef payload() {
            return new BytesRef(current.code().text());
        }

        @Override
        public boolean hasPayloads() {
            return true;
        }

        @Override
        public Set<BytesRef> contexts() {
            return Set.of();
        }

        @Override
        public boolean hasContexts() {
            return false;
        }
    }
}
