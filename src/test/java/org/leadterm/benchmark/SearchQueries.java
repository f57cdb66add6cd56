package org.leadterm.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Entry;
import org.leadterm.classification.IndexEntry;

/** Seeded queries made of the titles of a book, each with the code that it wants. */
public final class SearchQueries {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private SearchQueries() {
    }

    /** What was typed, and the code that was meant. */
    public record Query(String text, Code wanted) {
    }

    /** All words of a title in random order, each cut to three letters or more. */
    public static List<Query> cutWords(CodeBook book, int count, long seed) {
        Random random = new Random(seed);
        return drawn(book, count, random).map(entry -> {
            List<String> words = words(entry.title());
            Collections.shuffle(words, random);
            words.replaceAll(word -> word.length() <= 3 ? word : word.substring(0, 3 + random.nextInt(word.length() - 2)));
            return new Query(String.join(" ", words), entry.code());
        }).toList();
    }

    /** All words of a title in order, one of five letters or more misspelt by one letter: left out, added, changed or swapped. */
    public static List<Query> misspelt(CodeBook book, int count, long seed) {
        Random random = new Random(seed);
        return drawn(book, count, random).map(entry -> {
            List<String> words = words(entry.title());
            List<Integer> longOnes = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).length() >= 5) {
                    longOnes.add(i);
                }
            }
            if (!longOnes.isEmpty()) {
                int at = longOnes.get(random.nextInt(longOnes.size()));
                words.set(at, slip(words.get(at), random));
            }
            return new Query(String.join(" ", words), entry.code());
        }).toList();
    }

    /** Titles as they stand, to be typed letter by letter, drawn as often as hospitals use the codes. */
    public static List<Query> asUsed(CodeBook book, int count, long seed) {
        Random random = new Random(seed);
        List<Entry> entries = book.release().entries();
        long[] upTo = new long[entries.size()];
        long sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += entries.get(i).usage().orElse(0);
            upTo[i] = sum;
        }
        long all = sum;
        return Stream.generate(() -> {
            int at = Arrays.binarySearch(upTo, (long) (random.nextDouble() * all));
            return entries.get(Math.min(upTo.length - 1, at < 0 ? -at - 1 : at + 1));
        }).limit(count).map(entry -> new Query(String.join(" ", words(entry.title())), entry.code())).toList();
    }

    /** Titles as they stand, every code as likely as any other. */
    public static List<Query> titles(CodeBook book, int count, long seed) {
        return drawn(book, count, new Random(seed)).map(entry -> new Query(String.join(" ", words(entry.title())), entry.code())).toList();
    }

    /** Paths of a book's index for codes that another book has too: the words of coders rather than of titles. */
    public static List<Query> indexWording(CodeBook indexed, CodeBook book, int count, long seed) {
        List<Query> queries = new ArrayList<>();
        for (IndexEntry entry : indexed.index().entries()) {
            entry.code().filter(code -> book.find(code).isPresent())
                    .ifPresent(code -> queries.add(new Query(String.join(" ", entry.path()).toLowerCase(Locale.ROOT), code)));
        }
        Collections.shuffle(queries, new Random(seed));
        return List.copyOf(queries.subList(0, Math.min(count, queries.size())));
    }

    private static Stream<Entry> drawn(CodeBook book, int count, Random random) {
        List<Entry> entries = book.release().entries();
        return Stream.generate(() -> entries.get(random.nextInt(entries.size()))).limit(count);
    }

    private static List<String> words(String title) {
        List<String> words = new ArrayList<>(List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static String slip(String word, Random random) {
        int at = random.nextInt(word.length());
        char other = LETTERS.charAt(random.nextInt(LETTERS.length()));
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + other + word.substring(at);
            case 2 -> before + other + after;
            default -> after.isEmpty() ? before : before + after.charAt(0) + word.charAt(at) + after.substring(1);
        };
    }
}
