package org.leadterm.classification.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How texts become words: lower case, without accents, split at everything that is not a letter or digit. */
final class Words {
    /** Words that say nothing of what is looked for; a query may have them or not. */
    private static final Set<String> FILLERS = Set.of("of", "the", "and", "in", "to", "a", "an", "for", "or", "on", "by", "at", "from", "as", "is");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");
    private static final Pattern FRACTURE = Pattern.compile("#");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private Words() {
    }

    static List<String> of(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        if (!isPlain(plain)) {
            plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        }
        plain = FRACTURE.matcher(POSSESSIVE.matcher(plain).replaceAll(" ")).replaceAll(" fracture ");
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(plain); word.find();) {
            words.add(word.group());
        }
        return words;
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
        return text.chars().allMatch(c -> c < 128);
    }
}
