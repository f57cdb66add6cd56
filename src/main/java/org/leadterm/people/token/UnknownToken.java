package org.leadterm.people.token;

/** The person has no such token, or no longer (404). */
public final class UnknownToken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownToken(String id) {
        super("There is no token \"" + id + "\".");
    }
}
