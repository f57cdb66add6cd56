package org.leadterm.attempt;

/** An {@code If-Match} header that names no version. */
public final class BadVersion extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    BadVersion(String header) {
        super("If-Match must be a version in quotes, such as \"3\", not " + header + ".");
    }
}
