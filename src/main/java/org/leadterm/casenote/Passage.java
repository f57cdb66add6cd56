package org.leadterm.casenote;

/**
 * A stretch of a document's source text.
 *
 * @param start index of its first character
 * @param end   index after its last character
 */
public record Passage(int start, int end) {
    public Passage {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no passage from " + start + " to " + end);
        }
    }

    public boolean overlaps(Passage other) {
        return start < other.end && other.start < end;
    }
}
