package org.leadterm.casenote.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadterm.casenote.Passage;

/** Reads the name that begins at a place of a text: titles, initials, capital words, and what stands between them. */
final class NameReader {
    static final String TITLE = "(?:Mr|MR|Mrs|MRS|Ms|Miss|MISS|Mx|Master|Dr|DR|Drs|Doctor|Prof|Professor|PROF|Sir|Dame|Lady|Lord|Rev|Revd|Reverend|Fr"
            + "|Canon|Cllr|Sister|Sr|Matron"
            + "|Staff Nurse|Nurse|S/N|SN|Midwife|PC|DC|PCSO|Sgt|Inspector|Messrs|Father|Pastor|Imam|Rabbi|Judge|Major|Captain|Baby)";
    private static final Pattern TITLES = Pattern.compile("\\G[ \\t]{0,2}((?:" + TITLE + "\\b\\.?(?:(?: and | & |/|, )(?=(?:Mrs|Dr|Ms)\\b))?["
            + " \\t]{0,2}){1,3})(?:\\d{3,5} )?");
    private static final Pattern TOKEN = Pattern.compile("\\G[ \\t]{0,2}(\\p{Lu}\\p{L}*(?:['-]\\p{L}+)*)(\\.?)");
    private static final Pattern PARTICLE =
            Pattern.compile("\\G[ \\t]{0,2}(?:van|von|ap|ferch|nic|\u00d3|N\u00ed|de|der|den|da|di|dos|del|la|le|al|el|bin|bint|ibn|ap|ter)(?=[ \\t])");
    private static final Pattern GIVEN_AFTER_COMMA = Pattern.compile("\\G,[ \\t]?(\\p{Lu}\\p{L}+)");
    private static final Set<String> POST_NOMINALS = Set.of("RN", "RGN", "RMN", "RM", "FRCS", "FRCP", "MRCP", "MBBS", "MD",
            "OBE", "MBE", "CNS", "ANP", "SHO", "SpR", "StR", "DN", "CPN");
    private static final int MOST_TOKENS = 6;
    private static final int LONGEST_ABBREVIATION = 4;

    private final String text;

    NameReader(String text) {
        this.text = text;
    }

    /** Reads from that index on; common words that are surnames, too, are taken for names only after a title. */
    Optional<Passage> at(int from) {
        Matcher titles = TITLES.matcher(text);
        boolean titled = titles.find(from);
        int at = titled ? titles.end() : from;
        int end = -1;
        int names = 0;
        String before = "";
        for (int read = 0; read < MOST_TOKENS; read++) {
            Matcher particle = PARTICLE.matcher(text);
            if (particle.find(at)) {
                at = particle.end();
                continue;
            }
            Matcher token = next(at, names);
            if (token == null) {
                break;
            }
            String word = token.group(1).replaceAll("'[sS]$", "");
            boolean initial = word.length() == 1;
            if (!initial && !isName(word, titled, before, token.end())) {
                break;
            }
            names += initial ? 0 : 1;
            end = names > 0 ? token.start(1) + word.length() : end;
            before = word;
            at = token.end();
            if (!initial && (token.end(1) != token.start(1) + word.length() || ".".equals(token.groupCount() > 1 ? token.group(2) : ""))) {
                break;
            }
        }
        int start = titled ? titles.start(1) : start(from);
        return names == 0 ? Optional.empty() : Optional.of(new Passage(start, end));
    }

    private Matcher next(int at, int names) {
        Matcher token = TOKEN.matcher(text);
        if (token.find(at)) {
            return token;
        }
        Matcher given = GIVEN_AFTER_COMMA.matcher(text);
        return names == 1 && given.find(at) && GivenNames.has(given.group(1)) ? given : null;
    }

    private boolean isName(String word, boolean titled, String before, int end) {
        if (POST_NOMINALS.contains(word)) {
            return false;
        }
        boolean listed = Surnames.has(word) || GivenNames.has(word);
        if (CommonWords.isCommon(word)) {
            return titled && Surnames.has(word) && !CommonWords.isCommon(before);
        }
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        if (!capitals || listed || word.length() > LONGEST_ABBREVIATION) {
            return true;
        }
        return before.isEmpty() && word.length() <= 3 && TOKEN.matcher(text).find(end) && followedBySurname(end);
    }

    private boolean followedBySurname(int end) {
        Matcher next = TOKEN.matcher(text);
        return next.find(end) && next.group(1).length() > 2 && !CommonWords.isCommon(next.group(1));
    }

    private int start(int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
