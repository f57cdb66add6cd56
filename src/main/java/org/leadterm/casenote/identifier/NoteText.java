package org.leadterm.casenote.identifier;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadterm.casenote.Passage;

/**
 * A document's text beside a copy of the same length for the rules to search: without emphasis, and with marks in place of what is
 * withheld already ({@code [consultant A]}) and of what bears somebody's name in medicine (Sister Mary Joseph nodule).
 */
record NoteText(String written, String searched) {
    private static final Pattern WITHHELD = Pattern.compile("\\[[a-zA-Z][a-zA-Z \\-]{0,40}]");
    private static final String MARK = "\u25a1";

    static NoteText of(String written) {
        String searched = written.replace('*', ' ').replace('\u2019', '\'').replace('\u00a0', ' ');
        return new NoteText(written, masked(Eponyms.PHRASE, masked(WITHHELD, searched)));
    }

    Finding finding(Kind kind, int start, int end, String reason) {
        return finding(kind, start, end, reason, kind.surrogate());
    }

    Finding finding(Kind kind, int start, int end, String reason, String surrogate) {
        return new Finding(kind, new Passage(start, end), written.substring(start, end), reason, surrogate);
    }

    private static String masked(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(MARK.repeat(found.end() - found.start())));
    }
}
