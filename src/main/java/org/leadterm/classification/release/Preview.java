package org.leadterm.classification.release;

import java.util.Objects;
import org.leadterm.classification.ReleaseComparison;
import org.leadterm.classification.load.LoadedRelease;

/**
 * What a file holds, before it is stored.
 *
 * @param changes against the release in force
 */
public record Preview(LoadedRelease loaded, ReleaseComparison changes) {
    public Preview {
        Objects.requireNonNull(loaded);
        Objects.requireNonNull(changes);
    }
}
