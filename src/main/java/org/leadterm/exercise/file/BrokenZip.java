package org.leadterm.exercise.file;

/** An archive that is not read, and why. */
final class BrokenZip extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String where;

    BrokenZip(String where, String text) {
        super(text);
        this.where = where;
    }

    Problem problem() {
        return new Problem(where, getMessage());
    }
}
