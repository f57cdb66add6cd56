package org.leadterm.attempt.trail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.classification.Code;

/** What was looked up from one code that was taken to the next. */
public record Search(List<TrailEntry> steps, Optional<TrailEntry> taken) {
    /** A longer way is told by its end. */
    private static final int MOST_TOLD = 6;

    public Search {
        steps = List.copyOf(steps);
    }

    boolean brought(Code code) {
        return taken.filter(entry -> entry.codes().contains(code)).isPresent();
    }

    /** Looked for “cataract”, index Cataract › nuclear, tabular list H25.1. */
    public String words() {
        if (steps.isEmpty()) {
            return "nothing looked up";
        }
        Stream<String> told = steps.stream().skip(Math.max(0, steps.size() - MOST_TOLD)).map(TrailEntry::words);
        return (steps.size() > MOST_TOLD ? "… " : "") + told.collect(Collectors.joining(", "));
    }
}
