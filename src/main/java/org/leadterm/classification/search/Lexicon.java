package org.leadterm.classification.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** All words of a book, numbered; a word in British and American spelling has one number. */
final class Lexicon {
    /** Sorted spellings, and the number of the word each spells. */
    private final String[] spellings;
    private final int[] numbers;
    private final int size;

    /** What is told of each run of words that matches. */
    interface Matches {
        void accept(int number, String spelling);
    }

    /** Gathers the words while a book is read. */
    static final class Builder {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, Integer> spellings = new HashMap<>();

        int number(String word) {
            Integer known = spellings.get(word);
            if (known != null) {
                return known;
            }
            String shared = Words.shared(word);
            int number = numbers.computeIfAbsent(shared, any -> numbers.size());
            spellings.put(word, number);
            spellings.put(shared, number);
            return number;
        }

        Lexicon build() {
            return new Lexicon(new TreeMap<>(spellings), numbers.size());
        }
    }

    private Lexicon(TreeMap<String, Integer> sorted, int size) {
        this.spellings = sorted.keySet().toArray(String[]::new);
        this.numbers = sorted.values().stream().mapToInt(Integer::intValue).toArray();
        this.size = size;
    }

    int size() {
        return size;
    }

    boolean knows(String word) {
        return Arrays.binarySearch(spellings, word) >= 0;
    }

    /** Every word that begins with these letters. */
    void beginningWith(String letters, Matches matches) {
        tell(first(letters, 0, spellings.length), letters, matches);
    }

    /** Every word that begins with these letters when one of them is mended: added, left out, changed, or swapped with the next. */
    void almostBeginningWith(String letters, Matches matches) {
        int from = 0;
        int to = spellings.length;
        for (int i = 0; i < letters.length() && from < to; i++) {
            String before = letters.substring(0, i);
            String after = letters.substring(i + 1);
            if (i > 0 || after.length() > 3) {
                tell(first(before + after, from, to), before + after, matches);
            }
            if (!after.isEmpty() && after.charAt(0) != letters.charAt(i)) {
                String swapped = before + after.charAt(0) + letters.charAt(i) + after.substring(1);
                tell(first(swapped, from, to), swapped, matches);
            }
            oneLetterOther(before, letters.charAt(i), after, from, to, matches);
            String longer = letters.substring(0, i + 1);
            from = first(longer, from, to);
            to = end(longer, from, to);
        }
    }

    private void oneLetterOther(String before, char typed, String after, int from, int to, Matches matches) {
        int at = before.length();
        for (int next = from; next < to;) {
            if (spellings[next].length() == at) {
                next++;
                continue;
            }
            String begun = before + spellings[next].charAt(at);
            int end = end(begun, next, to);
            if (spellings[next].charAt(at) != typed) {
                tell(first(begun + after, next, end), begun + after, matches);
            }
            String inserted = begun + typed + after;
            tell(first(inserted, next, end), inserted, matches);
            next = end;
        }
    }

    private void tell(int first, String letters, Matches matches) {
        for (int i = first; i < spellings.length && spellings[i].startsWith(letters); i++) {
            matches.accept(numbers[i], spellings[i]);
        }
    }

    private int first(String letters, int from, int to) {
        int at = Arrays.binarySearch(spellings, from, to, letters);
        return at < 0 ? -at - 1 : at;
    }

    private int end(String letters, int from, int to) {
        return first(letters + Character.MAX_VALUE, from, to);
    }
}
