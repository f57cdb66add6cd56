package org.leadterm.classification.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.leadterm.classification.AlphabeticalIndex;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Entry;
import org.leadterm.classification.IndexEntry;

/**
 * Every text of a book that leads to a code: titles, inclusion terms, index entries. Texts of one code are neighbours,
 * and a text is a run of numbered words, so that matching touches nothing but arrays.
 */
final class Texts {
    /** A text longer than this is cut: positions of words are kept as bits of a long. */
    private static final int MOST_WORDS = 60;
    /** A see-reference to a larger lead term than this is not spelt out. */
    private static final int MOST_REFERRED = 40;
    private static final float ASIDE = 0.3f;

    private final Lexicon lexicon;
    private final List<Text> texts;
    private final int[] starts;
    private final int[] words;
    private final float[] weights;
    private final float[] totals;
    private final int[][] postings;

    /**
     * @param entry place of the code in the release
     * @param path of the index; empty for what the tabular list says
     * @param words numbers of its words, in order
     * @param asides which of them stand in brackets, as bits
     */
    record Text(int entry, List<String> path, int[] words, long asides) {
        boolean isOfIndex() {
            return !path.isEmpty();
        }
    }

    static Texts of(CodeBook book) {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        List<Text> texts = new ArrayList<>();
        AlphabeticalIndex index = book.index();
        List<Entry> entries = book.release().entries();
        var referred = new References(index, MOST_REFERRED);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            texts.add(text(lexicon, i, List.of(), entry.title()));
            for (String inclusion : entry.inclusions()) {
                texts.add(text(lexicon, i, List.of(), inclusion));
            }
            for (Code code : indexedAs(book, entry.code())) {
                for (IndexEntry line : index.pointingAt(code)) {
                    texts.add(text(lexicon, i, line.path(), String.join(" ", line.path())));
                }
                for (List<String> path : referred.leadingTo(code)) {
                    texts.add(text(lexicon, i, path, String.join(" ", path)));
                }
            }
        }
        return new Texts(lexicon.build(), texts);
    }

    /** The index stops at the fourth character: what leads there leads to each of its fifth characters. */
    private static List<Code> indexedAs(CodeBook book, Code code) {
        boolean fifth = code.length() == 5 && book.index().pointingAt(code).isEmpty();
        return fifth ? Stream.concat(Stream.of(code), code.parent().stream()).toList() : List.of(code);
    }

    private static Text text(Lexicon.Builder lexicon, int entry, List<String> path, String text) {
        int[] numbers = new int[MOST_WORDS];
        int count = 0;
        long asides = 0;
        int depth = 0;
        for (String piece : text.indexOf('(') < 0 ? new String[] {text} : text.split("(?=[()])")) {
            depth += piece.startsWith("(") ? 1 : piece.startsWith(")") ? -1 : 0;
            for (String word : Words.of(piece)) {
                if (count < MOST_WORDS) {
                    asides |= depth > 0 ? 1L << count : 0;
                    numbers[count++] = lexicon.number(word);
                }
            }
        }
        return new Text(entry, path, Arrays.copyOf(numbers, count), asides);
    }

    private Texts(Lexicon lexicon, List<Text> texts) {
        this.lexicon = lexicon;
        this.texts = texts;
        this.starts = new int[texts.size() + 1];
        for (int i = 0; i < texts.size(); i++) {
            starts[i + 1] = starts[i] + texts.get(i).words().length;
        }
        this.words = new int[starts[texts.size()]];
        this.postings = posted(texts, lexicon.size());
        this.weights = new float[words.length];
        this.totals = new float[texts.size()];
        for (int i = 0; i < texts.size(); i++) {
            weigh(i, texts.get(i));
        }
    }

    private void weigh(int at, Text text) {
        for (int i = 0; i < text.words().length; i++) {
            int word = text.words()[i];
            words[starts[at] + i] = word;
            float rarity = (float) Math.log(1 + (double) texts.size() / postings[word].length);
            weights[starts[at] + i] = (text.asides() >> i & 1) == 1 ? rarity * ASIDE : rarity;
            totals[at] += weights[starts[at] + i];
        }
    }

    private static int[][] posted(List<Text> texts, int size) {
        int[] counts = new int[size];
        int[] last = new int[size];
        Arrays.fill(last, -1);
        for (int i = 0; i < texts.size(); i++) {
            for (int word : texts.get(i).words()) {
                if (last[word] != i) {
                    last[word] = i;
                    counts[word]++;
                }
            }
        }
        int[][] postings = new int[size][];
        Arrays.setAll(postings, word -> new int[counts[word]]);
        Arrays.fill(last, -1);
        for (int i = texts.size() - 1; i >= 0; i--) {
            for (int word : texts.get(i).words()) {
                if (last[word] != i) {
                    last[word] = i;
                    postings[word][--counts[word]] = i;
                }
            }
        }
        return postings;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int count() {
        return texts.size();
    }

    Text get(int text) {
        return texts.get(text);
    }

    /** The texts that have a word, in ascending order. */
    int[] with(int word) {
        return postings[word];
    }

    int start(int text) {
        return starts[text];
    }

    int end(int text) {
        return starts[text + 1];
    }

    int wordAt(int place) {
        return words[place];
    }

    /** How much the word at a place tells, the rarer the more. */
    float weightAt(int place) {
        return weights[place];
    }

    /** What all words of a text tell together. */
    float total(int text) {
        return totals[text];
    }
}
