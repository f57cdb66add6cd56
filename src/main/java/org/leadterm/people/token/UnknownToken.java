package org.leadterm.people.token;

import org.leadterm.people.Refusal;

/** The person has no such token, or no longer (404). */
public final class UnknownToken extends Refusal {
    private static final long serialVersionUID = 1L;

    UnknownToken(String id) {
        super("There is no token \"" + id + "\".");
    }
}
