package org.leadterm.progress.call;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadterm.people.Problem;
import org.leadterm.progress.Period;

/** The period of a report: so many weeks up to now, or from one moment until another. Nothing said means eight weeks. */
final class PeriodQuery {
    private static final int USUAL_WEEKS = 8;
    private static final int MOST_WEEKS = 520;

    private PeriodQuery() {
    }

    /** @throws PeriodRefused when it is none */
    static Period read(String weeks, String from, String until, Instant now) {
        List<Problem> problems = new ArrayList<>();
        Optional<Integer> number = weeks.isEmpty() ? Optional.of(USUAL_WEEKS) : weeks(weeks, problems);
        Instant first = moment("from", from, Period.ALL.from(), problems);
        Instant end = moment("until", until, Period.ALL.until(), problems);
        boolean moments = !from.isEmpty() || !until.isEmpty();
        if (!weeks.isEmpty() && moments) {
            problems.add(new Problem("weeks", "is given together with from or until; one or the other."));
        }
        if (!first.isBefore(end)) {
            problems.add(new Problem("until", "must be after from."));
        }
        if (!problems.isEmpty()) {
            throw new PeriodRefused(problems);
        }
        return moments ? new Period(first, end) : Period.weeks(number.orElse(USUAL_WEEKS), now);
    }

    private static Optional<Integer> weeks(String text, List<Problem> problems) {
        if (text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST_WEEKS) {
            return Optional.of(Integer.parseInt(text));
        }
        problems.add(new Problem("weeks", "must be a whole number from 1 to " + MOST_WEEKS + "."));
        return Optional.empty();
    }

    private static Instant moment(String name, String text, Instant otherwise, List<Problem> problems) {
        try {
            Instant moment = text.isEmpty() ? otherwise : Instant.parse(text);
            if (!moment.isBefore(Period.ALL.from()) && !moment.isAfter(Period.ALL.until())) {
                return moment;
            }
        } catch (DateTimeParseException unreadable) {
            problems.add(new Problem(name, "must be a moment such as 2026-03-04T09:00:00Z."));
            return otherwise;
        }
        problems.add(new Problem(name, "must be from 1970 to 9999."));
        return otherwise;
    }
}
