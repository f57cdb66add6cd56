package org.leadterm.cpd.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.CycleId;
import org.leadterm.cpd.Unit;
import org.leadterm.people.Problem;

/**
 * What the owner of an activity writes.
 *
 * @param points in hundredths; nought where none were given
 * @param category id of a category of the cycle; empty for the one where the kind belongs
 * @param cycle the one it counts in; empty for the one that holds the day
 * @param shared whether tutors may read the reflection and open the evidence
 * @param course set when it was a course that a clock waits for
 */
public record Entry(String title, ActivityKind kind, LocalDate on, int minutes, int points, String provider, String category, Reflection reflection,
        EntryState state, Purpose purpose, Optional<CycleId> cycle, boolean shared, Optional<CourseDays> course) {
    private static final int LONGEST = 200;
    private static final int LONGEST_CATEGORY = 40;
    private static final int MOST_MINUTES = 1_000 * 60;
    private static final int MOST_POINTS = 100_000;
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    /** @throws CpdRefused naming everything that is wrong */
    public Entry {
        title = title.strip();
        provider = provider.strip();
        cycle = purpose == Purpose.CYCLE ? cycle : Optional.empty();
        List<Problem> problems = problems(title, on, minutes, points, provider, category);
        if (!problems.isEmpty()) {
            throw new CpdRefused(problems);
        }
    }

    /** A draft that is to count in the cycle that holds its day. */
    public static Entry draft(String title, ActivityKind kind, LocalDate on, int minutes) {
        return new Entry(title, kind, on, minutes, 0, "", "", Reflection.NONE, EntryState.DRAFT, Purpose.CYCLE, Optional.empty(), false, Optional.empty());
    }

    /** How much it counts. */
    public Amount amount(Unit unit) {
        return new Amount(unit, unit == Unit.HOURS ? minutes : points);
    }

    public boolean isLogged() {
        return state == EntryState.LOGGED;
    }

    public Entry with(EntryState newState) {
        return new Entry(title, kind, on, minutes, points, provider, category, reflection, newState, purpose, cycle, shared, course);
    }

    public Entry with(Reflection newReflection) {
        return new Entry(title, kind, on, minutes, points, provider, category, newReflection, state, purpose, cycle, shared, course);
    }

    public Entry with(Purpose newPurpose, Optional<CycleId> newCycle) {
        return new Entry(title, kind, on, minutes, points, provider, category, reflection, state, newPurpose, newCycle, shared, course);
    }

    public Entry in(String newCategory) {
        return new Entry(title, kind, on, minutes, points, provider, newCategory, reflection, state, purpose, cycle, shared, course);
    }

    public Entry from(String newProvider, int newPoints) {
        return new Entry(title, kind, on, minutes, newPoints, newProvider, category, reflection, state, purpose, cycle, shared, course);
    }

    public Entry sharing(boolean nowShared) {
        return new Entry(title, kind, on, minutes, points, provider, category, reflection, state, purpose, cycle, nowShared, course);
    }

    public Entry towards(CourseDays newCourse) {
        return new Entry(title, kind, on, minutes, points, provider, category, reflection, state, purpose, cycle, shared, Optional.of(newCourse));
    }

    private static List<Problem> problems(String title, LocalDate on, int minutes, int points, String provider, String category) {
        List<Problem> problems = new ArrayList<>();
        if (title.isEmpty() || title.length() > LONGEST) {
            problems.add(new Problem("title", "A title has 1 to " + LONGEST + " characters."));
        }
        if (on.isBefore(EARLIEST)) {
            problems.add(new Problem("date", "That day is too long ago."));
        }
        if (minutes < 0 || minutes > MOST_MINUTES) {
            problems.add(new Problem("minutes", "It took 0 minutes to 1000 hours."));
        }
        if (points < 0 || points > MOST_POINTS) {
            problems.add(new Problem("points", "Points are 0 to 1000."));
        }
        if (minutes == 0 && points == 0) {
            problems.add(new Problem("minutes", "Say how long it took, or how many points it has."));
        }
        if (provider.length() > LONGEST) {
            problems.add(new Problem("provider", "A provider has at most " + LONGEST + " characters."));
        }
        if (category.length() > LONGEST_CATEGORY) {
            problems.add(new Problem("category", "There is no such category."));
        }
        return problems;
    }
}
