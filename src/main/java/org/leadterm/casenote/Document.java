package org.leadterm.casenote;

import java.util.Optional;

/**
 * One document of the case notes.
 *
 * @param id    its name within the exercise, such as {@code op}
 * @param kind  what sort of document it is, such as {@code operation-note}
 * @param title what people read on its tab
 * @param text  CommonMark
 */
public record Document(String id, String kind, String title, String text) {

    /** Where in {@link #text} the evidence stands; empty when it names another document or words that are not there. */
    public Optional<Passage> passage(Evidence evidence) {
        return evidence.document().equals(id)
                ? SearchableText.of(text).passage(evidence.quote(), evidence.occurrence()) : Optional.empty();
    }
}
