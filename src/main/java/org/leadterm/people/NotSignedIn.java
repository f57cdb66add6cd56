package org.leadterm.people;

/** A call that needs to know who is calling came from nobody (401). */
public final class NotSignedIn extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("Sign in first.");
    }
}
