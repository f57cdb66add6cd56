package org.leadterm.casenote.identifier;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a finding of dates holds: one date, or two, whose second lends the first its month and year ({@code 2 to 4 March}).
 *
 * @param between what stands between two dates
 * @param time    a time of day after it
 */
record DateSpan(List<NoteDate> dates, String between, String time) {
    private static final Pattern TIME = Pattern.compile("( \\d{1,2}:\\d{2})$");
    private static final Pattern WEEKDAY = Pattern.compile("^(?i:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?),? (?:the )?");
    private static final Pattern TWO = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?( ?(?:-|\u2013|to|and|or|&|/|,) ?)(?:the )?(\\d{1,2}(?:st|nd|rd"
            + "|th)?[ -]?(?: ?of )?.*[A-Za-z].*)");

    /** Empty when it is no date of the calendar: a feast, a slip. A weekday before a date goes, for it would be another. */
    static Optional<DateSpan> read(String written) {
        Matcher time = TIME.matcher(written);
        String clock = time.find() ? time.group() : "";
        String date = WEEKDAY.matcher(written.substring(0, written.length() - clock.length())).replaceFirst("").strip();
        Optional<NoteDate> one = NoteDate.read(date);
        if (one.isPresent()) {
            return Optional.of(new DateSpan(List.of(one.get()), "", clock));
        }
        Matcher two = TWO.matcher(date);
        return two.matches() ? NoteDate.read(two.group(3)).flatMap(last -> first(two.group(1), last)
                .map(first -> new DateSpan(List.of(first, last), two.group(2), clock))) : Optional.empty();
    }

    private static Optional<NoteDate> first(String day, NoteDate last) {
        return Integer.parseInt(day) > 31 ? Optional.empty()
                : Optional.of(new NoteDate(Integer.parseInt(day), last.month(), OptionalInt.empty(), last.manner()));
    }

    /** Empty when the first date is none of its month. */
    Optional<String> shifted(int days, int yearWhereNoneIsWritten) {
        int year = dates.get(dates.size() - 1).year().orElse(yearWhereNoneIsWritten);
        List<String> moved = new ArrayList<>();
        try {
            dates.forEach(date -> moved.add(date.shifted(days, year)));
        } catch (DateTimeException notInItsMonth) {
            return Optional.empty();
        }
        return Optional.of(String.join(between, moved) + time);
    }
}
