package org.leadterm.exercise;

import jakarta.security.enterprise.SecurityContext;

/** Somebody's roles do not allow what they tried. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAllowed(String what) {
        super("Your roles do not allow you to " + what + ".");
    }

    /** Tutors and administrators look after the library. */
    public static void unlessTutor(SecurityContext caller, String what) {
        if (!isTutor(caller)) {
            throw new NotAllowed(what);
        }
    }

    static boolean isTutor(SecurityContext caller) {
        return caller.isCallerInRole("tutor") || caller.isCallerInRole("administrator");
    }
}
