package org.leadterm.people.password;

import org.leadterm.people.Refusal;

/** More people are signing in than passwords can be checked just now; again in a moment (503). */
public final class TooManySignIns extends Refusal {
    private static final long serialVersionUID = 1L;

    TooManySignIns() {
        super("Many people are signing in just now. Please try again in a few seconds.");
    }
}
