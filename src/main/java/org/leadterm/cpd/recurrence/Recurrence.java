package org.leadterm.cpd.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.people.Problem;

/**
 * Something that comes again.
 *
 * @param points in hundredths
 * @param until the last day on which it may come
 */
public record Recurrence(String title, ActivityKind kind, int minutes, int points, String provider, Frequency frequency, LocalDate first, LocalDate until) {
    private static final int LONGEST = 200;
    private static final int MOST_MINUTES = 24 * 60;
    private static final int MOST_POINTS = 100_000;
    private static final int MOST_YEARS = 3;

    /** @throws CpdRefused naming everything that is wrong */
    public Recurrence {
        title = title.strip();
        provider = provider.strip();
        List<Problem> problems = new ArrayList<>();
        if (title.isEmpty() || title.length() > LONGEST) {
            problems.add(new Problem("title", "A title has 1 to " + LONGEST + " characters."));
        }
        if (provider.length() > LONGEST) {
            problems.add(new Problem("provider", "A provider has at most " + LONGEST + " characters."));
        }
        if (minutes < 1 || minutes > MOST_MINUTES) {
            problems.add(new Problem("minutes", "It takes 1 minute to 24 hours each time."));
        }
        if (points < 0 || points > MOST_POINTS) {
            problems.add(new Problem("points", "Points are 0 to 1000."));
        }
        if (until.isBefore(first) || until.isAfter(first.plusYears(MOST_YEARS))) {
            problems.add(new Problem("until", "It ends on the first day or up to " + MOST_YEARS + " years after it."));
        }
        if (!problems.isEmpty()) {
            throw new CpdRefused(problems);
        }
    }

    /** The days that have come, the first of all first. */
    public List<LocalDate> due(LocalDate today) {
        LocalDate last = until.isBefore(today) ? until : today;
        return Stream.iterate(0, times -> times + 1).map(times -> frequency.after(first, times)).takeWhile(day -> !day.isAfter(last)).toList();
    }
}
