package org.leadterm.classification;

/** A code that the active release lacks. */
public final class UnknownCode extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownCode(Classification classification, String text) {
        super("\"" + text + "\" is not a code of the active " + classification.title() + " release");
    }
}
