package org.leadterm.attempt.figures;

import org.leadterm.people.PersonId;

/** The same error key, so many times by one person. */
public record RepeatedError(PersonId person, String key, int times) {
}
