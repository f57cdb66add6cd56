package org.leadterm.casenote.identifier;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds NHS numbers, and what was probably meant for one: wrong check digits and lost digits are still somebody's number. */
final class NhsNumberRule implements Rule {
    private static final Pattern TEN_DIGITS = Pattern.compile("(?<![\\d.,/-])(?:\\d{3}[ -]\\d{3}[ -]\\d{4}|[1-9]\\d{9})(?![\\d/]|[.,-]\\d)");
    private static final Pattern AFTER_ITS_NAME =
            Pattern.compile("(?i:\\bNHS\\b(?: ?(?:number|no\\.?|num|#))?(?: (?:is|reads|was))?[ :]{1,3})(\\d[\\d -]{6,11}\\d)(?!\\d)");

    @Override
    public Stream<Finding> in(NoteText text) {
        Stream<Finding> bare = TEN_DIGITS.matcher(text.searched()).results().toList().stream()
                .map(found -> text.finding(Kind.NHS_NUMBER, found.start(), found.end(), reason(found.group())));
        Stream<Finding> named = AFTER_ITS_NAME.matcher(text.searched()).results().toList().stream()
                .map(found -> text.finding(Kind.NHS_NUMBER, found.start(1), found.end(1), reason(found.group(1))));
        return Stream.concat(bare, named);
    }

    private static String reason(String digits) {
        if (NhsNumber.isValid(digits)) {
            return "NHS number, the check digit is right";
        }
        return NhsNumber.digits(digits).length() == NhsNumber.LENGTH ? "ten digits like an NHS number; the check digit is wrong"
                : "called an NHS number, but not of ten digits";
    }
}
