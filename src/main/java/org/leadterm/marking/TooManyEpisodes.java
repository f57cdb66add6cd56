package org.leadterm.marking;

/** An answer with more consultant episodes than its key, which cannot be compared by number. */
public final class TooManyEpisodes extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public TooManyEpisodes(int given, int expected) {
        super("The answer has " + given + " episodes, the exercise " + expected + ".");
    }
}
