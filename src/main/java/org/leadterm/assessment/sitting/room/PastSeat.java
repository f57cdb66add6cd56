package org.leadterm.assessment.sitting.room;

import java.time.Duration;
import java.time.Instant;
import org.leadterm.people.PersonId;

/**
 * How somebody who is nobody sat a sitting.
 *
 * @param worked until they handed in; where that is longer than their time, the server did
 */
public record PastSeat(PersonId person, Instant began, Duration worked, PastAnswers answers) {
}
