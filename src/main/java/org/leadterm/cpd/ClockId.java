package org.leadterm.cpd;

/** Identifies a course clock. */
public record ClockId(String text) {
    private static final int LONGEST = 60;

    public ClockId {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new CpdNotThere("There is no course clock \"" + text + "\".");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
