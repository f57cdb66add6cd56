package org.leadterm.exercise.file;

/** Something was sent that is larger than its limit. */
public final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooLarge(String what, long limit) {
        super(what + " is larger than " + (limit >> 20) + " MiB.");
    }
}
