package org.leadterm.classification.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadterm.classification.Vocabulary;

/**
 * Other ways to read what was typed: abbreviations spelt out, phrases abbreviated, lay words in the book's terms.
 * Each reading is searched by itself.
 */
final class Readings {
    private static final int MOST = 6;
    private static final float AS_TYPED = 0f;
    /** Letters that are an abbreviation are more likely meant as one than as the beginning of a word. */
    private static final float SPELT_OUT = -0.2f;
    private static final float LAY = 0.05f;
    private static final float ABBREVIATED = 0.1f;

    private final Map<String, List<Rewrite>> byFirstWord = new HashMap<>();

    /** A query in the book's words. */
    record Reading(List<String> words, float penalty) {
    }

    private record Rewrite(List<String> from, List<String> to, float penalty) {
    }

    Readings(Vocabulary vocabulary, Lexicon lexicon) {
        for (Vocabulary.Abbreviation abbreviation : vocabulary.abbreviations()) {
            List<String> letters = Words.of(abbreviation.letters());
            List<String> expansion = Words.of(abbreviation.expansion());
            add(letters, expansion, SPELT_OUT);
            if (letters.size() == 1 && lexicon.knows(letters.get(0))) { // "N&V" would stand for anything with a word in n and one in v
                add(expansion, letters, ABBREVIATED);
            }
        }
        vocabulary.layWords().forEach(lay -> add(Words.of(lay.word()), Words.of(lay.term()), LAY));
    }

    private void add(List<String> from, List<String> to, float penalty) {
        if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
            byFirstWord.computeIfAbsent(from.get(0), any -> new ArrayList<>()).add(new Rewrite(from, to, penalty));
        }
    }

    /** The words as typed first, then with each rewrite that applies, then rewrites of the first rewritten. */
    List<Reading> of(List<String> typed) {
        Map<List<String>, Reading> readings = new LinkedHashMap<>();
        readings.put(typed, new Reading(typed, AS_TYPED));
        List<Reading> latest = List.copyOf(readings.values());
        for (int round = 0; round < 2; round++) {
            List<Reading> next = new ArrayList<>();
            for (Reading reading : latest) {
                for (Reading rewritten : rewritten(reading)) {
                    if (readings.size() < MOST && readings.putIfAbsent(rewritten.words(), rewritten) == null) {
                        next.add(rewritten);
                    }
                }
            }
            latest = next;
        }
        return List.copyOf(readings.values());
    }

    private List<Reading> rewritten(Reading reading) {
        List<Reading> found = new ArrayList<>();
        List<String> words = reading.words();
        for (int i = 0; i < words.size(); i++) {
            for (Rewrite rewrite : byFirstWord.getOrDefault(words.get(i), List.of())) {
                int end = i + rewrite.from().size();
                if (end <= words.size() && words.subList(i, end).equals(rewrite.from())) {
                    List<String> other = new ArrayList<>(words.subList(0, i));
                    other.addAll(rewrite.to());
                    other.addAll(words.subList(end, words.size()));
                    found.add(new Reading(other, reading.penalty() + rewrite.penalty()));
                }
            }
        }
        return found;
    }
}
