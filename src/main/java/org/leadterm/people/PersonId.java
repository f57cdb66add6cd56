package org.leadterm.people;

import java.time.Instant;

/** Identifies a person for ever, in every table that belongs to someone. */
public record PersonId(String text) {
    public PersonId {
        if (text.isBlank() || text.length() > 36) {
            throw new IllegalArgumentException("\"" + text + "\" is not the id of a person");
        }
    }

    public static PersonId next(Instant now) {
        return new PersonId(TimeOrderedId.next(now));
    }

    @Override
    public String toString() {
        return text;
    }
}
