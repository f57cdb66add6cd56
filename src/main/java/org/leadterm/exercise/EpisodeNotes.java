package org.leadterm.exercise;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a coder is told of one consultant episode.
 *
 * @param admission NHS Data Dictionary codes by field name, in the order of the file; may be empty
 */
public record EpisodeNotes(String title, Map<String, String> admission) {
    public EpisodeNotes {
        admission = Collections.unmodifiableMap(new LinkedHashMap<>(admission));
    }
}
