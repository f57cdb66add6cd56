package org.leadterm.classification.load;

/** A file beyond what is read at all. */
public final class FileTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FileTooLarge(String file, int limit) {
        super(file + " has more than " + (limit >> 20) + " MiB");
    }
}
