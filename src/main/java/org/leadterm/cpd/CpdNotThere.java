package org.leadterm.cpd;

/** There is none, or the caller may not know of it (404). */
public final class CpdNotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CpdNotThere(String sentence) {
        super(sentence);
    }
}
