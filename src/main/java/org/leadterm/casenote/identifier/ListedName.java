package org.leadterm.casenote.identifier;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds names without title or cue by our lists of given names and surnames. */
final class ListedName implements Rule {
    /** What is called by the name of who described it. */
    static final String NAMED_AFTER = "disease|syndrome|sign|test|fracture|valve|tube|catheter|line|procedure|operation|score|criteria|scale|forceps"
            + "|clamp|stain|splint|retractor|method|reflex|nodes?|triad|law|palsy|lymphoma|screw|lens|repair|classification|grade|stage|valves?"
            + "|antibod\\w+|index|stitch|incision|manoeuvre|nodules?|position|technique|solution|grading|staging|tubes?|needle|drain|bag|collar|frame"
            + "|brace|rods?|plate|nails?|pin|wire|hook|spots?|phenomenon|deformity|knot|speculum|retractors?|bar|cup|stem|prosthesis|block|breathing"
            + "|cells?|bodies|lines?|tumour|anaemia|thyroiditis|contracture|ulcer|rules?|protocol";
    private static final String WORD = "\\p{Lu}\\p{L}+(?:['-]\\p{L}+)*";
    private static final Pattern PAIR = Pattern.compile("(?<![\\w-])(" + WORD + ")(?: (?:\\p{Lu}\\.? ?){1,2})?[ \\t](" + WORD + ")");
    private static final Pattern INITIALS = Pattern.compile("(?<![\\w.-])(?:\\p{Lu}\\.? ?){1,3}(" + WORD + ")");
    private static final Pattern SURNAME_FIRST = Pattern.compile("(?<![\\w-])(\\p{L}{2,}(?:['-]\\p{L}+)*), ?(\\p{L}{2,})(?:[ \\t]" + WORD + ")?");
    private static final Pattern ALONE = Pattern.compile("(?<![\\w'-])(\\p{Lu}\\p{L}*(?:'\\p{Lu}\\p{L}+)?)(?![\\w-])(?!'?s? (?:" + NAMED_AFTER + "))");

    @Override
    public Stream<Finding> in(NoteText text) {
        String searched = text.searched();
        Stream<Finding> pairs = overlapping(PAIR, searched).filter(found -> isPair(found.group(1), bare(found.group(2))))
                .map(found -> name(text, found.start(), found.start(2) + bare(found.group(2)).length(), "a given name before a capital word"));
        Stream<Finding> initials = INITIALS.matcher(searched).results().toList().stream().filter(found -> Surnames.isPlain(bare(found.group(1))))
                .map(found -> name(text, found.start(), found.start(1) + bare(found.group(1)).length(), "initials and a surname"));
        Stream<Finding> surnameFirst = SURNAME_FIRST.matcher(searched).results().toList().stream().filter(ListedName::isSurnameFirst)
                .map(found -> name(text, found.start(), found.end(), "a surname, then a given name"));
        Stream<Finding> alone = ALONE.matcher(searched).results().toList().stream().filter(found -> isAlone(found.group(1)))
                .map(found -> name(text, found.start(1), found.end(1), "a common name"));
        return Stream.of(pairs, initials, surnameFirst, alone).flatMap(all -> all);
    }

    /** Of each capital word the pair that begins with it. */
    private static Stream<MatchResult> overlapping(Pattern pattern, String text) {
        Stream.Builder<MatchResult> found = Stream.builder();
        var matcher = pattern.matcher(text);
        for (int at = 0; at < text.length() && matcher.find(at); at = matcher.end(1)) {
            found.add(matcher.toMatchResult());
        }
        return found.build();
    }

    private static boolean isPair(String given, String surname) {
        if (CommonWords.isCommon(surname) && !Surnames.has(surname) || surname.length() < 3) {
            return false;
        }
        boolean abbreviation = surname.equals(surname.toUpperCase(Locale.ROOT)) && !Surnames.has(surname) && surname.length() < 5;
        return GivenNames.isPlain(given) && !abbreviation || GivenNames.has(given) && Surnames.has(surname);
    }

    private static boolean isSurnameFirst(MatchResult found) {
        String surname = found.group(1);
        String given = found.group(2);
        boolean capitals = surname.length() > 3 && surname.equals(surname.toUpperCase(Locale.ROOT))
                && (GivenNames.has(given) || given.length() > 3 && given.equals(given.toUpperCase(Locale.ROOT))
                && !CommonWords.isCommon(given) && !CommonWords.isCommon(surname));
        return Surnames.isPlain(surname) && GivenNames.isPlain(given) || capitals
                || Character.isUpperCase(given.charAt(0)) && GivenNames.isPlain(given) && Surnames.has(surname);
    }

    private static boolean isAlone(String word) {
        boolean short_ = word.length() < 3 || word.equals(word.toUpperCase(Locale.ROOT)) && word.length() < 4;
        return !short_ && (GivenNames.isPlain(word) || Surnames.isPlain(word));
    }

    private static String bare(String word) {
        return word.replaceAll("'[sS]$", "");
    }

    private static Finding name(NoteText text, int start, int end, String reason) {
        return text.finding(Kind.NAME, start, end, reason, "[name]");
    }
}
