package org.leadterm.exercise;

import org.leadterm.exercise.file.Problems;

/** A parameter of a call has a value that it cannot have. */
public final class BadParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadParameter(String name, String value, String expected) {
        super(name + " must be " + expected + ", not " + Problems.quoted(value) + ".");
    }
}
