package org.leadterm.casenote.identifier;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what is called a date of birth, though it is written like no date elsewhere: {@code 12-2-61}, {@code 19390704}. */
final class BirthDate {
    private static final Pattern CALLED = Pattern.compile(
            "(?i:\\b(?:dob|d\\.o\\.b\\.?|date of birth|yob|year of birth))(?i: is)?[ :]{1,3}(\\d{1,2}[ ./-]\\d{1,2}[ ./-]\\d{2,4}|\\d{8}|\\d{6}|(?:19"
                    + "|20)\\d{2})\\b");

    private BirthDate() {
    }

    static Stream<Finding> in(NoteText text) {
        return CALLED.matcher(text.searched()).results().toList().stream()
                .map(found -> text.finding(Kind.DATE_OF_BIRTH, found.start(1), found.end(1), "called a date of birth"));
    }
}
