package org.leadterm.classification.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.Entry;

/** Codes by what is typed of them, in every notation that is accepted. */
final class CodeBeginnings {
    private static final Pattern BEGINNING = Pattern.compile("[A-Z][0-9](?:[0-9](?:\\.?[0-9X]{0,2})?)?");

    private final Classification classification;
    private final List<Entry> entries;
    private final String[] keys;

    CodeBeginnings(Classification classification, List<Entry> entries) {
        this.classification = classification;
        this.entries = entries;
        this.keys = entries.stream().map(entry -> key(entry.code().text())).toArray(String[]::new);
    }

    /**
     * Places of the codes that begin so: the code itself first, then the shorter before the longer and the more used
     * before the less used. Where none does, those of the longest beginning that some have.
     */
    List<Integer> of(String query, int limit) {
        String typed = query.strip().toUpperCase(Locale.ROOT);
        String key = Code.parse(classification, typed).map(code -> key(code.text()))
                .orElseGet(() -> BEGINNING.matcher(typed).matches() ? key(typed) : "");
        for (; key.length() > 1; key = key.substring(0, key.length() - 1)) {
            List<Integer> found = beginningWith(key);
            if (!found.isEmpty()) {
                return found.subList(0, Math.min(limit, found.size()));
            }
        }
        return List.of();
    }

    private List<Integer> beginningWith(String key) {
        List<Integer> found = new ArrayList<>();
        int at = Arrays.binarySearch(keys, key);
        for (int i = at < 0 ? -at - 1 : at; i < keys.length && keys[i].startsWith(key); i++) {
            found.add(i);
        }
        found.sort(Comparator.comparing((Integer place) -> keys[place].length())
                .thenComparing(place -> -entries.get(place).usage().orElse(0)));
        return found;
    }

    private static String key(String code) {
        return code.replace(".", "");
    }
}
