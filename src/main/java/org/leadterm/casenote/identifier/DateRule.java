package org.leadterm.casenote.identifier;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds dates that name a day, and dates of birth. A month with its year, a weekday and a day counted from the admission stay:
 * coders need them, and they single out nobody.
 */
final class DateRule implements Rule {
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
    private static final String WEEKDAY = "(?i:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? (?:the )?)";
    private static final String YEAR = "(?:,? ?'?(?:(?:19|20)\\d{2}|\\d{2}(?![\\d:.%]| ?(?:mg|ml|mm|cm|kg|yards|hours|min))))";
    private static final String TIME = "(?: \\d{1,2}:\\d{2})?";
    private static final String WORDS = "(?:" + DAY + " ?(?:-|\u2013|to|and|or|&|/|,) ?(?:the )?)?" + DAY + "(?: of)?[ -]?(?:" + NoteDate.MONTH
            + "|may(?=[,.;)\\n]|$))(?:\\.?" + YEAR + "|-(?:\\d{4}|\\d{2}))?";
    private static final String MONTH_FIRST = "(?:" + NoteDate.MONTH + ") " + DAY + "\\b(?!:|\\.\\d)(?:,? (?:19|20)\\d{2})?";
    private static final String NUMERIC = "(?:0?[1-9]|[12]\\d|3[01]) (?:0[1-9]|1[0-2]) (?:19|20)\\d{2}|(?:0?[1-9]|[12]\\d|3[01])(?<sep>[./-])"
            + "(?:0?[1-9]|1[0-2]|[12]\\d|3[01])\\k<sep>(?:(?:19|20)\\d{2}|\\d{2})";
    private static final String ISO = "(?:19|20)\\d{2}([-/.])(?:0[1-9]|1[0-2])\\2(?:0[1-9]|[12]\\d|3[01])";
    private static final String FEAST = "Christmas (?:Day|Eve)|Boxing Day|New Year'?s (?:Day|Eve)|Easter (?:Sunday|Monday)|Good Friday|(?i:(?:mon"
            + "|tues|wednes|thurs|fri|satur|sun)day (?:the )?)\\d{1,2}(?:st|nd|rd|th)|(?<=[Oo]n |[Uu]ntil |[Ss]ince )the \\d{1,2}(?:st|nd|rd|th)(?! "
            + "(?:day|week|centile|floor|attempt|dose|percentile|time|post))|Hogmanay"
            + "|Bonfire Night|Eid al-\\w+";
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\w/.,-])(?:" + WEEKDAY + ")?(?:" + NUMERIC + TIME + "|" + ISO + TIME + "|" + WORDS + "|" + MONTH_FIRST + "|" + FEAST + ")(?![\\w/]"
                    + "|[-.]\\d)");
    /** Two numbers are a date only after a word that wants one: 3/7 is three days, 2/52 two weeks, 6/24 sight, 7/10 pain. */
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(?i:\\b(?:\\w+ed|on|since|from|until|till|dated|seen|due|ED|planned|booked|admitted"
            + "|discharged|by|after|before)) "
            + "((?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2]))(?![\\d/]|\\.\\d| ?(?:days?|weeks?|months?|course|pain|power)\\b)");
    private static final Pattern DURATION = Pattern.compile("[1-9]\\d?/(?:7|12)|(?:\\d|10)/10|[0-5]/5|[0-8]/8");
    private static final Pattern BIRTH = Pattern.compile("(?i:(?:\\bdob\\b|\\bd\\.o\\.b\\b\\.?|\\bdate of birth\\b|\\bborn(?: on)?\\b|\\(b\\."
            + "|\\bbirthday(?: is)?\\b)[ :.]{0,3}(?:on |in )?(?:the )?)$");
    private static final Pattern BIRTH_MONTH = Pattern.compile("(?i:\\bborn in )((?:" + NoteDate.MONTH + ") (?:19|20)\\d{2})\\b");

    @Override
    public Stream<Finding> in(NoteText text) {
        Stream<Finding> full = DATE.matcher(text.searched()).results().toList().stream()
                .map(found -> dated(text, found.start(), found.end()));
        Stream<Finding> short_ = DAY_AND_MONTH.matcher(text.searched()).results().toList().stream()
                .filter(found -> !DURATION.matcher(found.group(1)).matches())
                .map(found -> dated(text, found.start(1), found.end(1)));
        Stream<Finding> months = BIRTH_MONTH.matcher(text.searched()).results().toList().stream().map(found -> birth(text, found));
        Stream<Finding> afterDob = BirthDate.in(text);
        return Stream.of(full, short_, months, afterDob).flatMap(all -> all);
    }

    private static Finding dated(NoteText text, int start, int end) {
        boolean birth = BIRTH.matcher(text.searched().substring(Math.max(0, start - 30), start)).find();
        String words = text.searched().substring(start, end);
        if (birth) {
            return text.finding(Kind.DATE_OF_BIRTH, start, end, "a date of birth");
        }
        boolean year = words.matches("(?s).*\\d{4}.*|.*[./-]\\d{1,2}[./-]\\d{2}.*|.* '?\\d{2}");
        return text.finding(Kind.DATE, start, end, year ? "an exact date" : "a day and its month");
    }

    private static Finding birth(NoteText text, MatchResult found) {
        return text.finding(Kind.DATE_OF_BIRTH, found.start(1), found.end(1), "the month of a birth");
    }
}
