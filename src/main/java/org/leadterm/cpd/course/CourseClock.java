package org.leadterm.cpd.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadterm.cpd.ClockId;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.people.Problem;

/**
 * A course that has to be done by a day.
 *
 * @param starts what the time is counted from
 * @param after the clock whose completion the time is counted from; set where {@code starts} says so
 * @param within months until it is due
 * @param every months until it is due again, counted from its completion; nought where once is enough
 * @param days how long it takes at least, taken together
 * @param notice months before the due day from which it is shown as coming
 * @param settings the settings of work it is for, {@code acute} and {@code mental-health}; all where there are none
 * @param source who asks for it
 */
public record CourseClock(ClockId id, String name, Start starts, Optional<ClockId> after, int within, int every, int days, int notice,
        Set<String> settings, String source) {
    private static final int LONGEST = 120;
    private static final int LONGEST_SOURCE = 500;
    private static final int MOST_MONTHS = 240;
    private static final int MOST_DAYS = 400;

    /** @throws CpdRefused naming everything that is wrong */
    public CourseClock {
        settings = Set.copyOf(settings);
        List<Problem> problems = new ArrayList<>();
        if (!id.text().matches("[a-z][a-z0-9-]*")) {
            problems.add(new Problem("id", "An id is of small letters, digits and hyphens."));
        }
        if (name.isBlank() || name.length() > LONGEST) {
            problems.add(new Problem("name", "A name has 1 to " + LONGEST + " characters."));
        }
        if ((starts == Start.AFTER) != after.isPresent() || after.filter(id::equals).isPresent()) {
            problems.add(new Problem("after", "Name another clock where the time is counted from its completion, and none elsewhere."));
        }
        if (within < 0 || within > MOST_MONTHS) {
            problems.add(new Problem("within", "It is due within 0 to " + MOST_MONTHS + " months."));
        }
        if (every < 0 || every > MOST_MONTHS) {
            problems.add(new Problem("every", "It comes again every 1 to " + MOST_MONTHS + " months; 0 for once."));
        }
        if (days < 1 || days > MOST_DAYS) {
            problems.add(new Problem("days", "It takes 1 to " + MOST_DAYS + " days."));
        }
        if (notice < 0 || notice > MOST_MONTHS) {
            problems.add(new Problem("notice", "It is shown 0 to " + MOST_MONTHS + " months before."));
        }
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            problems.add(new Problem("source", "Say in 1 to " + LONGEST_SOURCE + " characters who asks for it."));
        }
        if (!problems.isEmpty()) {
            throw new CpdRefused(problems);
        }
    }

    public boolean isFor(Setting setting) {
        return settings.isEmpty() || settings.contains(setting.text());
    }
}
