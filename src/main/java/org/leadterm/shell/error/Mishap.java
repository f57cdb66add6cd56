package org.leadterm.shell.error;

import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is said when a call ends early: never more than its caller can use. The rest is in the log, under a reference. */
final class Mishap {
    private static final Logger LOG = Logger.getLogger(Mishap.class.getName());

    private Mishap() {
    }

    /** Logs the unexpected; returns its reference. */
    static String log(String what, Throwable thrown) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, what + ", reference " + reference, thrown);
        return reference;
    }

    /** @param reference of what went wrong on our side; unused for what the caller got wrong */
    static String sentence(int status, String reference) {
        return switch (status) {
            case 400 -> "The call is malformed.";
            case 401 -> "Sign in first.";
            case 403 -> "Your roles do not allow this.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take that method.";
            case 406 -> "The answer cannot be given in the form asked for.";
            case 413 -> "What was sent is too large.";
            case 414 -> "The address is too long.";
            case 415 -> "The body's content type is not taken here.";
            default -> status < 500 ? "The call was refused."
                    : "Something went wrong on our side. Look what is stored before you send this again. Reference " + reference + ".";
        };
    }
}
