package org.leadterm.cpd.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.people.Problem;

/**
 * Belonging to a professional body.
 *
 * @param number the member's; empty where there is none
 * @param until the day on which it ends or is to be renewed
 */
public record Membership(String body, String number, LocalDate since, Optional<LocalDate> until) {
    private static final int LONGEST_BODY = 120;
    private static final int LONGEST_NUMBER = 60;

    /** @throws CpdRefused naming everything that is wrong */
    public Membership {
        body = body.strip();
        number = number.strip();
        List<Problem> problems = new ArrayList<>();
        if (body.isEmpty() || body.length() > LONGEST_BODY) {
            problems.add(new Problem("body", "The name of a body has 1 to " + LONGEST_BODY + " characters."));
        }
        if (number.length() > LONGEST_NUMBER) {
            problems.add(new Problem("number", "A member's number has at most " + LONGEST_NUMBER + " characters."));
        }
        if (until.filter(since::isAfter).isPresent()) {
            problems.add(new Problem("until", "A membership does not end before it begins."));
        }
        if (!problems.isEmpty()) {
            throw new CpdRefused(problems);
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(since) && until.filter(day::isAfter).isEmpty();
    }
}
