package org.leadterm.attempt.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;

/** All that was looked up during an attempt, oldest first. */
public record Trail(List<TrailEntry> entries) {
    public Trail {
        entries = List.copyOf(entries);
    }

    /** Search by search: each ends with the code that was taken, the last one perhaps with none. */
    public List<Search> searches() {
        List<Search> searches = new ArrayList<>();
        List<TrailEntry> steps = new ArrayList<>();
        for (TrailEntry entry : entries) {
            if (entry.kind() == TrailKind.TAKEN) {
                searches.add(new Search(steps, Optional.of(entry)));
                steps = new ArrayList<>();
            } else {
                steps.add(entry);
            }
        }
        if (!steps.isEmpty()) {
            searches.add(new Search(steps, Optional.empty()));
        }
        return List.copyOf(searches);
    }

    /** The search that brought a code into the answer, the last one if there were several. */
    public Optional<Search> of(Code given) {
        return searches().stream().filter(search -> search.brought(given)).reduce((earlier, later) -> later);
    }

    /** Where a code was last in view. */
    public Optional<TrailEntry> showing(Code code) {
        return entries.stream().filter(entry -> entry.shows(code)).reduce((earlier, later) -> later);
    }

    /**
     * What the search for a code looked like and where it left the path to the right one; empty when nothing is known of it, and when the
     * right one was found.
     *
     * @param given    the code of the answer, as it was written
     * @param expected the code of the key
     */
    public Optional<String> story(Classification classification, Optional<String> given, Optional<String> expected) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Optional<Code> right = expected.flatMap(text -> Code.parse(classification, text));
        if (given.isEmpty()) {
            return right.map(code -> Departure.omitted(this, code));
        }
        Optional<Code> taken = given.flatMap(text -> Code.parse(classification, text)).filter(code -> !right.equals(Optional.of(code)));
        return taken.flatMap(this::of).map(search -> Departure.of(this, search, right));
    }
}
