package org.leadterm.progress.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.leadterm.report.Dates;

/**
 * One week of a trend.
 *
 * @param n      the codes it is reckoned of; nought in a week without work
 * @param likely empty when n is nought
 */
public record Week(LocalDate monday, int correct, int n, Optional<Likely> likely) {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    Optional<Percent> share() {
        return n == 0 ? Optional.empty() : Optional.of(Percent.of(correct, n));
    }

    String shortly() {
        return SHORT.format(monday);
    }

    String date() {
        return Dates.day(monday);
    }
}
