package org.leadterm.cpd.evidence;

import org.leadterm.cpd.CpdNotThere;

/** Identifies a file of evidence. */
public record EvidenceId(String text) {
    private static final int LONGEST = 36;

    public EvidenceId {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new CpdNotThere("There is no such evidence.");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
