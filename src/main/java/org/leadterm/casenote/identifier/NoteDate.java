package org.leadterm.casenote.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One date as notes write it, with what is needed to write another in the same manner.
 *
 * @param manner how it is written
 * @param year   empty where the notes leave it out
 */
record NoteDate(int day, int month, OptionalInt year, Manner manner) {
    static final String MONTH = "(?:[Jj]an(?:uary)?|JAN(?:UARY)?|[Ff]eb(?:ruary)?|FEB(?:RUARY)?|Mar(?:ch)?|mar(?=[ ,.-]\\d)|MAR(?:CH)?|[Aa]pr(?:il)?"
            + "|APR(?:IL)?|May|MAY"
            + "|[Jj]une?|JUNE?|[Jj]uly?|JULY?|[Aa]ug(?:ust)?|AUG(?:UST)?|[Ss]ept?(?:ember)?|SEPT?(?:EMBER)?|[Oo]ct(?:ober)?|OCT(?:OBER)?|[Nn]ov(?:ember)?"
            + "|NOV(?:EMBER)?|[Dd]ec(?:ember)?|DEC(?:EMBER)?)\\b";
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?((?: of)?[ -]?)([A-Za-z]{3,9})\\.?(?:(,? ?|-)'?(\\d{4}|\\d{2}))?");
    private static final Pattern MONTH_FIRST = Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? '?(\\d{4}))?");

    /** How a date is written. */
    enum Manner {
        NUMERIC, ISO, IN_WORDS
    }

    /** The date that is written there; empty when it is none, or not in the calendar. */
    static Optional<NoteDate> read(String written) {
        String text = written.strip();
        Matcher iso = ISO.matcher(text);
        Matcher numeric = NUMERIC.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (iso.matches()) {
            return dated(iso.group(4), iso.group(3), iso.group(1), Manner.ISO);
        }
        if (numeric.matches()) {
            return dated(numeric.group(1), numeric.group(3), numeric.group(4), Manner.NUMERIC);
        }
        if (dayFirst.matches()) {
            return month(dayFirst.group(3)).flatMap(month -> dated(dayFirst.group(1), month, dayFirst.group(5), Manner.IN_WORDS));
        }
        return monthFirst.matches()
                ? month(monthFirst.group(1)).flatMap(month -> dated(monthFirst.group(2), month, monthFirst.group(3), Manner.IN_WORDS))
                : Optional.empty();
    }

    /** The same date so many days later, in the same manner. */
    String shifted(int days, int yearWhereNoneIsWritten) {
        LocalDate date = LocalDate.of(year.orElse(yearWhereNoneIsWritten), month, day).plusDays(days);
        String monthName = name(date.getMonth());
        return switch (manner) {
            case ISO -> date.toString();
            case NUMERIC -> year.isPresent() ? "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear())
                    : date.getDayOfMonth() + "/" + date.getMonthValue();
            case IN_WORDS -> date.getDayOfMonth() + " " + monthName + (year.isPresent() ? " " + date.getYear() : "");
        };
    }

    private static Optional<NoteDate> dated(String day, String month, String year, Manner manner) {
        OptionalInt fullYear = year == null ? OptionalInt.empty() : OptionalInt.of(century(Integer.parseInt(year)));
        try {
            LocalDate date = LocalDate.of(fullYear.orElse(2024), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(new NoteDate(date.getDayOfMonth(), date.getMonthValue(), fullYear, manner));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** Two digits are of this century up to 30, of the last from 31 on. */
    private static int century(int year) {
        if (year >= 100) {
            return year;
        }
        return year <= 30 ? 2000 + year : 1900 + year;
    }

    private static Optional<String> month(String written) {
        for (Month month : Month.values()) {
            if (written.length() >= 3 && name(month).toLowerCase(Locale.ROOT).startsWith(written.substring(0, 3).toLowerCase(Locale.ROOT))) {
                return Optional.of(String.valueOf(month.getValue()));
            }
        }
        return Optional.empty();
    }

    private static String name(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
