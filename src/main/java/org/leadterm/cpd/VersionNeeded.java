package org.leadterm.cpd;

/** A change that does not say which version it is based on (428). */
public final class VersionNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public VersionNeeded() {
        super("If-Match must name the version that this is based on.");
    }
}
