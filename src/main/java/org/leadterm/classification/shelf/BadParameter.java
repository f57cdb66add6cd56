package org.leadterm.classification.shelf;

/** A parameter of a call that is missing or cannot be read. */
public final class BadParameter extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public BadParameter(String name, String rule) {
        super(name + ": " + rule);
    }
}
