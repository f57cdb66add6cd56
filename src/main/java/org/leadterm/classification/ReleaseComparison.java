package org.leadterm.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What changes from one release to another, each list in the order of the codes. */
public record ReleaseComparison(List<Entry> added, List<Entry> removed, List<Retitled> retitled) {

    /** A code that both have, under titles that differ in more than punctuation and capitals. */
    public record Retitled(Code code, String before, String after) {
    }

    public ReleaseComparison {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        retitled = List.copyOf(retitled);
    }

    public static ReleaseComparison of(Release before, Release after) {
        Map<Code, Entry> old = new HashMap<>();
        before.entries().forEach(entry -> old.put(entry.code(), entry));
        List<Entry> added = new ArrayList<>();
        List<Retitled> retitled = new ArrayList<>();
        for (Entry entry : after.entries()) {
            Entry was = old.remove(entry.code());
            if (was == null) {
                added.add(entry);
            } else if (!sameTitle(was.title(), entry.title())) {
                retitled.add(new Retitled(entry.code(), was.title(), entry.title()));
            }
        }
        return new ReleaseComparison(added, before.entries().stream().filter(entry -> old.containsKey(entry.code())).toList(), retitled);
    }

    /** Issuers join a category's title and a modifier differently: "…, with coma", "… - With coma". */
    public static boolean sameTitle(String one, String other) {
        return one.equals(other) || letters(one).equalsIgnoreCase(letters(other));
    }

    private static String letters(String title) {
        StringBuilder letters = new StringBuilder(title.length());
        title.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
