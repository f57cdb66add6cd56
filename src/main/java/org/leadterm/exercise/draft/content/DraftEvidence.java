package org.leadterm.exercise.draft.content;

import org.leadterm.casenote.Evidence;

/** A passage of a document, by its words. */
public record DraftEvidence(String document, String quote, int occurrence) {

    public static DraftEvidence of(Evidence evidence) {
        return new DraftEvidence(evidence.document(), evidence.quote(), evidence.occurrence());
    }
}
