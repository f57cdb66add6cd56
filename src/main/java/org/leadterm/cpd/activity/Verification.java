package org.leadterm.cpd.activity;

import java.time.Instant;
import org.leadterm.people.PersonId;

/** That somebody other than the owner saw that it is so. */
public record Verification(PersonId by, String name, Instant at) {
}
