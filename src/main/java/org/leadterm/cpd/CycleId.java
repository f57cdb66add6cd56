package org.leadterm.cpd;

/** Identifies a cycle. */
public record CycleId(String text) {
    private static final int LONGEST = 60;

    public CycleId {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new CpdNotThere("There is no cycle \"" + text + "\".");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
