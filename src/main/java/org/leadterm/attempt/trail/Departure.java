package org.leadterm.attempt.trail;

import java.util.Optional;
import org.leadterm.classification.Code;

/** Where a search left the path to the right code, in a sentence or two. */
final class Departure {
    private Departure() {
    }

    static String of(Trail trail, Search search, Optional<Code> right) {
        String way = "On the way: " + search.words() + ", " + search.taken().map(TrailEntry::words).orElse("took nothing") + ".";
        return way + right.map(code -> " " + rightOne(trail, search, code)).orElse("");
    }

    static String omitted(Trail trail, Code right) {
        return trail.showing(right).map(entry -> right + " was in view (" + entry.words() + ") and was not taken.")
                .or(() -> right.parent().flatMap(trail::showing)
                        .map(entry -> "The search came as far as " + right.category() + " (" + entry.words() + "), not to " + right + "."))
                .orElse(right + " was not looked up.");
    }

    private static String rightOne(Trail trail, Search search, Code right) {
        Optional<TrailEntry> here = new Trail(search.steps()).showing(right);
        if (here.isPresent()) {
            boolean last = here.get().equals(search.steps().get(search.steps().size() - 1));
            return last ? right + " was in view at the last step." : right + " was in view at: " + here.get().words() + ". There the search left the path.";
        }
        Optional<TrailEntry> near = right.parent().flatMap(category -> new Trail(search.steps()).showing(category));
        if (near.isPresent()) {
            return "It was on the path as far as " + right.category() + " (" + near.get().words() + "); " + right + " was not in view.";
        }
        return trail.showing(right).map(entry -> right + " was in view at another time (" + entry.words() + ").")
                .orElse(right + " was not among what was in view.");
    }
}
