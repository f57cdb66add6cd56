package org.leadterm.exercise.json;

/** A body is not JSON. */
public final class MalformedJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedJson(int line, int column) {
        super("The body is not JSON: it cannot be read at line " + line + ", column " + column + ".");
    }
}
