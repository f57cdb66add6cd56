package org.leadterm.classification.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.leadterm.classification.Ancestor;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Entry;
import org.leadterm.classification.Vocabulary;

/**
 * One box for everything: codes in any notation, words of titles in any order and cut short, paths of the index,
 * inclusion terms, abbreviations, either spelling, lay words, and one slip in a word. Immutable; safe to share.
 */
public final class CodeSearch {
    private static final int MOST_LETTERS = 200;
    private static final int MOST_WORDS = 16;

    private final CodeBook book;
    private final List<Entry> entries;
    private final CodeBeginnings beginnings;
    private final Readings readings;
    private final Texts texts;
    private final Finder finder;

    public CodeSearch(CodeBook book, Vocabulary vocabulary) {
        this.book = book;
        this.entries = book.release().entries();
        this.beginnings = new CodeBeginnings(book.classification(), entries);
        this.texts = Texts.of(book);
        this.readings = new Readings(vocabulary, texts.lexicon());
        this.finder = new Finder(texts, new Standing(book));
    }

    /** The codes that answer best, at most {@code limit}; none for an empty query. */
    public Hits search(String query, int limit) {
        String typed = query.length() > MOST_LETTERS ? query.substring(0, MOST_LETTERS) : query;
        Map<Integer, Hit> hits = new LinkedHashMap<>();
        beginnings.of(typed, limit).forEach(place -> hits.put(place, tabular(place)));
        boolean nearest = false;
        List<String> words = Words.of(typed);
        if (hits.size() < limit && !words.isEmpty()) {
            Best best = new Best(entries.size());
            boolean complete = find(words.subList(0, Math.min(MOST_WORDS, words.size())), limit, hits.isEmpty(), best);
            nearest = hits.isEmpty() && !complete;
            for (Best.Found found : best.top(limit)) {
                if (hits.size() < limit) {
                    hits.putIfAbsent(found.entry(), hit(found));
                }
            }
        }
        return new Hits(List.copyOf(hits.values()), nearest);
    }

    /** False when nothing has all words, and only the nearest are in. */
    private boolean find(List<String> words, int limit, boolean wantsSome, Best best) {
        float trust = Standing.trust(words.stream().mapToInt(String::length).sum());
        List<Finder.Typed> typed = readings.of(words).stream()
                .map(reading -> new Finder.Typed(tokens(reading), trust, reading.penalty())).toList();
        typed.forEach(each -> finder.findAll(each, best));
        if (best.count() < limit) {
            forgive(typed, token -> !token.isWholeWord(), best);
        }
        if (best.count() == 0 && wantsSome) {
            forgive(typed, Token::isWholeWord, best);
        }
        if (best.count() > 0 || !wantsSome) {
            return true;
        }
        typed.forEach(each -> finder.findNearest(each, best));
        return false;
    }

    /** A word that the book has is taken to be meant, unless nothing is found. */
    private void forgive(List<Finder.Typed> typed, Predicate<Token> which, Best best) {
        for (Finder.Typed each : typed) {
            List<Token> slips = each.tokens().stream().filter(which).filter(token -> token.forgive(texts.lexicon())).toList();
            if (!slips.isEmpty()) {
                finder.findAll(each.withSlip(), best);
            }
        }
    }

    private List<Token> tokens(Readings.Reading reading) {
        return reading.words().stream().limit(MOST_WORDS).map(word -> new Token(word, texts.lexicon())).toList();
    }

    private Hit hit(Best.Found found) {
        Texts.Text text = texts.get(found.text());
        if (!text.isOfIndex()) {
            return tabular(found.entry());
        }
        Entry entry = entries.get(found.entry());
        return new Hit(entry.code(), entry.title(), text.path(), Hit.Kind.INDEX, book.assignable(entry.code()));
    }

    private Hit tabular(int place) {
        Entry entry = entries.get(place);
        List<String> path = book.ancestors(entry.code()).stream().map(Ancestor::title).toList();
        return new Hit(entry.code(), entry.title(), path, Hit.Kind.TABULAR, book.assignable(entry.code()));
    }
}
