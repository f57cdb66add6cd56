package org.leadterm.classification.release.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.leadterm.classification.release.ReleaseFormat;
import org.leadterm.classification.release.ReleasePeriod;
import org.leadterm.report.Dates;

/** Days, numbers and names as people read them here. */
final class Texts {
    private Texts() {
    }

    static String day(LocalDate day) {
        return Dates.day(day);
    }

    static String moment(Instant moment) {
        return Dates.moment(moment);
    }

    /** {@code 17,934}. */
    static String number(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** {@code 1 code}, {@code 17,934 codes}. */
    static String count(int number, String one) {
        return number(number) + " " + one + (number == 1 ? "" : "s");
    }

    static String valid(ReleasePeriod period) {
        String from = day(period.release().validFrom());
        return period.until().map(until -> from + " – " + day(until)).orElse("from " + from);
    }

    static String format(ReleaseFormat format) {
        return switch (format) {
            case TRUD -> "NHS TRUD text";
            case CLAML -> "WHO ClaML";
            case FHIR -> "FHIR CodeSystem";
            case TSV -> "TSV with a header";
        };
    }
}
