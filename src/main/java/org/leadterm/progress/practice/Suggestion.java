package org.leadterm.progress.practice;

import java.time.LocalDate;

/** What to do, from which day on or by which day, and why. */
public record Suggestion(Task task, LocalDate due, Reason reason) {
    public boolean isDue(LocalDate today) {
        return !due.isAfter(today);
    }
}
