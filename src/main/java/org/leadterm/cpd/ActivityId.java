package org.leadterm.cpd;

/** Identifies a activity. */
public record ActivityId(String text) {
    private static final int LONGEST = 60;

    public ActivityId {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new CpdNotThere("There is no activity \"" + text + "\".");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
