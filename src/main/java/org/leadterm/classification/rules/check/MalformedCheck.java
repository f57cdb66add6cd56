package org.leadterm.classification.rules.check;

/** A call to check codes whose body is not JSON. */
public final class MalformedCheck extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedCheck(int line, int column) {
        super("The body is not JSON (line " + line + ", column " + column + ").");
    }
}
