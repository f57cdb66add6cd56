package org.leadterm.exercise;

import java.time.Instant;

/**
 * A version as tutors see it in the library.
 *
 * @param by who uploaded it, by user name; the product's own name for what came with it
 * @param at when it was released
 */
public record LibraryEntry(ExerciseSummary summary, Origin origin, String by, Instant at) {
}
