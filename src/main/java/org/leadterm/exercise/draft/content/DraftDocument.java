package org.leadterm.exercise.draft.content;

/**
 * A document as it was typed.
 *
 * @param file its path in the folder; empty until one is given to it
 * @param text CommonMark
 */
public record DraftDocument(String id, String kind, String title, String file, String text) {

    public DraftDocument of(String otherKind) {
        return new DraftDocument(id, otherKind, title, file, text);
    }

    public DraftDocument titled(String words) {
        return new DraftDocument(id, kind, words, file, text);
    }

    public DraftDocument saying(String words) {
        return new DraftDocument(id, kind, title, file, words);
    }
}
