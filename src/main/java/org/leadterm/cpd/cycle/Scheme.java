package org.leadterm.cpd.cycle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.people.Problem;

/**
 * What this site asks of everybody.
 *
 * @param begins the day of the year on which a cycle begins that nobody began on another
 * @param prompts what a reflection is asked by
 */
public record Scheme(String name, int months, MonthDay begins, Target target, List<String> prompts) {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_MONTHS = 60;
    private static final int MOST_PROMPTS = 8;
    private static final int LONGEST_PROMPT = 200;

    /** @throws CpdRefused naming everything that is wrong */
    public Scheme {
        prompts = List.copyOf(prompts);
        List<Problem> problems = new ArrayList<>();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            problems.add(new Problem("name", "A name has 1 to " + LONGEST_NAME + " characters."));
        }
        if (months < 1 || months > MOST_MONTHS) {
            problems.add(new Problem("months", "A cycle lasts 1 to " + MOST_MONTHS + " months."));
        }
        if (prompts.isEmpty() || prompts.size() > MOST_PROMPTS || prompts.stream().anyMatch(prompt -> prompt.isBlank() || prompt.length() > LONGEST_PROMPT)) {
            problems.add(new Problem("prompts", "There are 1 to " + MOST_PROMPTS + " prompts of 1 to " + LONGEST_PROMPT + " characters."));
        }
        if (!problems.isEmpty()) {
            throw new CpdRefused(problems);
        }
    }

    /** Of day and month as numbers. */
    public static MonthDay day(int month, int day) {
        try {
            return MonthDay.of(month, day);
        } catch (DateTimeException none) {
            throw new CpdRefused("begins", "There is no such day in a year.");
        }
    }

    /** The beginning of the cycle that holds a day, counted in whole cycles from the year 2000. */
    LocalDate beginningBefore(LocalDate day) {
        LocalDate beginning = begins.atYear(2000);
        long gone = ChronoUnit.MONTHS.between(beginning, day);
        LocalDate found = beginning.plusMonths(Math.floorDiv(gone, months) * (long) months);
        return found.isAfter(day) ? beginning.plusMonths((Math.floorDiv(gone, months) - 1) * (long) months) : found;
    }

    LocalDate end(LocalDate beginning) {
        return beginning.plusMonths(months).minusDays(1);
    }

    /** {@code Cycle 2026}, or {@code Cycle 2026–2028} where it lasts longer than a calendar year. */
    String nameOf(LocalDate from, LocalDate until) {
        return name + " " + from.getYear() + (from.getYear() == until.getYear() ? "" : "–" + until.getYear());
    }
}
