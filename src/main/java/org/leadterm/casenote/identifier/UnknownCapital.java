package org.leadterm.casenote.identifier;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes for a name what has a capital inside a sentence and is no word of medicine that we know: the last resort for names without
 * title, cue or place in our lists.
 */
final class UnknownCapital implements Rule {
    private static final String WORD = "\\p{Lu}\\p{Ll}+(?:['-]\\p{Lu}\\p{Ll}+)*";
    private static final Pattern INSIDE = Pattern.compile("(?<=\\p{Ll}[,(]? \\(?|\\d, )(?<![.:] )(" + WORD + "(?: " + WORD + "){0,2})(?![\\w-]|'s?"
            + " \\p{Ll}| \\p{Ll}+(?:'s)? "
            + "(?:score|scale|index|criteria))(?!'?s? (?:" + ListedName.NAMED_AFTER + "))");

    @Override
    public Stream<Finding> in(NoteText text) {
        return INSIDE.matcher(text.searched()).results().toList().stream()
                .filter(found -> Stream.of(found.group(1).split("[ -]")).allMatch(UnknownCapital::isUnknown))
                .map(found -> text.finding(Kind.NAME, found.start(1), found.end(1), "a capital inside a sentence, and no word we know", "[name]"));
    }

    private static boolean isUnknown(String word) {
        return word.length() > 2 && !CommonWords.isCommon(word) && !MedicalNames.has(word);
    }
}
