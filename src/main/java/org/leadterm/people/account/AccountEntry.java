package org.leadterm.people.account;

import java.time.Instant;
import org.leadterm.people.Person;

/** An account in an administrator's list. */
public record AccountEntry(Person person, boolean disabled, boolean demo, boolean anonymised, Instant createdAt) {
    public AccountEntry(Person person, boolean disabled, boolean demo, Instant createdAt) {
        this(person, disabled, demo, false, createdAt);
    }
}
