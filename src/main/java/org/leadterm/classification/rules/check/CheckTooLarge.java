package org.leadterm.classification.rules.check;

/** A call to check codes with a larger body than any episode needs. */
public final class CheckTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CheckTooLarge(int limit) {
        super("The body is larger than " + limit / 1024 + " KiB.");
    }
}
