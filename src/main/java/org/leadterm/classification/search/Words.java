package org.leadterm.classification.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How texts become words: lower case, without accents, split at everything that is not a letter or digit. */
final class Words {
    /** Words that say nothing of what is looked for; a query may have them or not. */
    private static final Set<String> FILLERS = Set.of("of", "the", "and", "in", "to", "a", "an", "for", "or", "on", "by", "at", "from", "as", "is");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Words() {
    }

    /** A {@code #} reads as "fracture", the {@code s} of a possessive is left out. */
    static List<String> of(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        if (!isPlain(plain)) {
            plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("").replace('\u2019', '\'');
        }
        List<String> words = new ArrayList<>();
        for (int at = 0; at < plain.length();) {
            int end = at;
            while (end < plain.length() && isPart(plain.charAt(end))) {
                end++;
            }
            if (end > at && !isPossessive(plain, at, end)) {
                words.add(plain.substring(at, end));
            }
            if (end < plain.length() && plain.charAt(end) == '#') {
                words.add("fracture");
            }
            at = end + 1;
        }
        return words;
    }

    private static boolean isPossessive(String text, int from, int to) {
        return to == from + 1 && from > 1 && text.charAt(from) == 's' && text.charAt(from - 1) == '\'' && isPart(text.charAt(from - 2));
    }

    private static boolean isPart(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** The spelling that British and American forms share: {@code hemorrhage} of {@code haemorrhage}. */
    static String shared(String word) {
        if (word.length() < 4) {
            return word;
        }
        String spelt = word.replace("ae", "e").replace("oe", "e");
        spelt = spelt.replace("isation", "ization").replace("ising", "izing").replace("ised", "ized");
        spelt = spelt.replace("yse", "yze").replace("our", "or").replace("sulph", "sulf");
        return spelt.endsWith("tre") ? spelt.substring(0, spelt.length() - 2) + "er" : spelt;
    }

    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
