package org.leadterm.casenote.identifier;

import org.leadterm.casenote.Passage;

/**
 * Words of a document that could tell who somebody is.
 *
 * @param place     where they stand in the document's text
 * @param text      the words
 * @param reason    what gave them away, as people read it
 * @param surrogate what would be put in their place, were they the only ones of their sort: {@code [consultant]}
 */
public record Finding(Kind kind, Passage place, String text, String reason, String surrogate) {
    public Finding {
        if (text.length() != place.end() - place.start()) {
            throw new IllegalArgumentException("'" + text + "' does not fill " + place);
        }
    }
}
