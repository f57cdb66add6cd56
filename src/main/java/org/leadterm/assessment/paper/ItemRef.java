package org.leadterm.assessment.paper;

/**
 * One version of an exercise or of a question.
 *
 * @param version from 1; 0 for the latest when the paper is stored
 */
public record ItemRef(ItemKind kind, String id, int version) {
    public ItemRef {
        if (id.isBlank() || id.length() > 100 || version < 0) {
            throw new IllegalArgumentException("\"" + id + "\", version " + version + ", is no exercise or question");
        }
    }

    public boolean isSameBut(ItemRef other) {
        return kind == other.kind && id.equals(other.id);
    }

    @Override
    public String toString() {
        return kind.id() + " " + id;
    }
}
