package org.leadterm.casenote.identifier;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds again, wherever they stand alone, the words of names that gave themselves away once. */
final class RepeatedNames implements Rule {
    private static final int SHORTEST = 3;
    private final Map<String, String> surrogates = new TreeMap<>();

    RepeatedNames(List<Finding> names) {
        names.stream().filter(name -> name.kind() == Kind.NAME).forEach(name -> Stream.of(name.text().split("[\\s,.]+"))
                .filter(RepeatedNames::isTelling).forEach(word -> surrogates.putIfAbsent(word, name.surrogate())));
    }

    @Override
    public Stream<Finding> in(NoteText text) {
        return surrogates.entrySet().stream().flatMap(name -> Pattern.compile(before(name.getKey()) + Pattern.quote(name.getKey()) + "(?![\\w-])")
                .matcher(text.searched()).results().toList().stream()
                .map(found -> text.finding(Kind.NAME, found.start(), found.end(), "the same name stands elsewhere in the notes", name.getValue())));
    }

    /** A name that is a word, too, is meant only inside a sentence, where the word would have no capital. */
    private static String before(String word) {
        boolean alsoAWord = GivenNames.has(word) && !GivenNames.isPlain(word) || Surnames.has(word) && !Surnames.isPlain(word);
        return alsoAWord ? "(?<=[a-z,] )" : "(?<![\\w'-])";
    }

    private static boolean isTelling(String word) {
        return word.length() >= SHORTEST && Character.isUpperCase(word.charAt(0)) && !CommonWords.isCommon(word) && !word.matches(NameReader.TITLE);
    }
}
