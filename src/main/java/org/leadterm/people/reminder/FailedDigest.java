package org.leadterm.people.reminder;

import java.time.Instant;
import org.leadterm.people.Person;

/**
 * A digest that the mail server did not take.
 *
 * @param why     what it said
 * @param givenUp whether it is tried no more
 */
public record FailedDigest(Person person, String why, Instant at, boolean givenUp) {
}
