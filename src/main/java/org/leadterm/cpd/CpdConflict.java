package org.leadterm.cpd;

/** It cannot be done as things stand (409): counted elsewhere already, or verified by nobody else than oneself. */
public final class CpdConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CpdConflict(String sentence) {
        super(sentence);
    }
}
