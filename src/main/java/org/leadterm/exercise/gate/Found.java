package org.leadterm.exercise.gate;

import java.util.Optional;
import org.leadterm.casenote.identifier.Finding;

/**
 * A finding in a draft, and what was decided about it.
 *
 * @param document    which of the draft's documents it stands in, from 0
 * @param proposed    what would be put in its place
 * @param fingerprint what a decision names it by: the digest of its kind, its words and the line they stand in
 */
public record Found(int document, Finding finding, String proposed, String fingerprint, Optional<Decision> decision) {

    public boolean isOpen() {
        return decision.isEmpty();
    }
}
