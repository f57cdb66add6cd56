package org.leadterm.classification.load;

import java.util.Objects;
import org.leadterm.classification.Release;
import org.leadterm.classification.Structure;

/**
 * What a release's file holds.
 *
 * @param structure its chapters and blocks; empty where the format has none
 */
public record LoadedRelease(Release release, Structure structure) {
    public LoadedRelease {
        Objects.requireNonNull(release);
        Objects.requireNonNull(structure);
    }
}
