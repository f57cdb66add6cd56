package org.leadterm.people.trace;

import java.time.Instant;
import org.leadterm.people.Person;

/**
 * Somebody opened a person's record.
 *
 * @param what in words for that person ({@code mark sheet: A fall on ice})
 * @param at the first time on that day
 */
public record Trace(Person reader, String what, Instant at) {
}
