package org.leadterm.benchmark.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import org.leadterm.benchmark.SearchEngine;
import org.leadterm.benchmark.SearchQueries;
import org.leadterm.benchmark.SearchQueries.Query;
import org.leadterm.classification.Classification;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.HesLists;
import org.leadterm.classification.load.Starter;

/**
 * Ours and three others on the same book and the same seeded queries in one run: how often the code that is wanted is among the
 * first ten, how many keystrokes it takes to get there, and how long an answer takes.
 *
 * <p>The wording of the alphabetical index is new to all of them: the book is searched without an index.
 */
public final class SearchBenchmark {
    private static final Logger LOG = Logger.getLogger(SearchBenchmark.class.getName());
    private static final int QUERIES = 1000;
    private static final int TYPED = 200;

    private SearchBenchmark() {
    }

    public static void main(String[] none) {
        Starter starter = Starter.load();
        for (Classification classification : Classification.values()) {
            CodeBook book = HesLists.book(classification);
            List<SearchEngine> engines = List.of(SearchEngine.ours(book, starter.vocabulary(classification)),
                    new LuceneEngine(book), SqlEngine.fts5(book), SqlEngine.like(book));
            List<String> table = new ArrayList<>();
            table.add("");
            table.add("| " + classification.title() + ", " + book.release().entries().size()
                    + " codes | cut words | one slip | index wording | keystrokes as used | any code | p50 µs | p99 µs |");
            table.add("| --- | --: | --: | --: | --: | --: | --: | --: |");
            engines.forEach(engine -> table.add(row(engine, book, starter.book(classification))));
            engines.forEach(SearchEngine::close);
            LOG.info(String.join("\n", table));
        }
    }

    private static String row(SearchEngine engine, CodeBook book, CodeBook indexed) {
        Map<String, List<Query>> sets = new LinkedHashMap<>();
        sets.put("cut", SearchQueries.cutWords(book, QUERIES, 1));
        sets.put("slip", SearchQueries.misspelt(book, QUERIES, 2));
        sets.put("index", SearchQueries.indexWording(indexed, book, QUERIES, 3));
        sets.values().forEach(queries -> queries.forEach(query -> engine.search(query.text(), 10)));
        StringBuilder row = new StringBuilder("| " + engine.name());
        long[] times = new long[sets.values().stream().mapToInt(List::size).sum()];
        int at = 0;
        for (List<Query> queries : sets.values()) {
            int found = 0;
            for (Query query : queries) {
                long start = System.nanoTime();
                List<?> hits = engine.search(query.text(), 10);
                times[at++] = System.nanoTime() - start;
                found += hits.contains(query.wanted()) ? 1 : 0;
            }
            row.append(String.format(Locale.ROOT, " | %.1f %%", 100.0 * found / queries.size()));
        }
        row.append(" | ").append(medianKeystrokes(engine, SearchQueries.asUsed(book, TYPED, 4)));
        row.append(" | ").append(medianKeystrokes(engine, SearchQueries.titles(book, TYPED, 5)));
        Arrays.sort(times);
        return row.append(" | ").append(times[times.length / 2] / 1000).append(" | ").append(times[times.length * 99 / 100] / 1000).append(" |").toString();
    }

    /** A title that never brings its code counts as one letter more than it has. */
    private static int medianKeystrokes(SearchEngine engine, List<Query> queries) {
        int[] keystrokes = queries.stream().mapToInt(query -> {
            int typed = 1;
            while (typed <= query.text().length() && !engine.search(query.text().substring(0, typed), 10).contains(query.wanted())) {
                typed++;
            }
            return typed;
        }).sorted().toArray();
        return keystrokes[keystrokes.length / 2];
    }
}
