package org.leadterm.progress.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.marking.Group;
import org.leadterm.progress.Tally;

/**
 * The work that a review looks at, counted.
 *
 * @param attempts   handed in and marked
 * @param first      when the earliest of them was handed in; empty when there is none
 * @param tallies    of all four groups
 * @param counts     what was found, each kind of finding by group, key and chapter
 * @param broken     standards, the most often broken first
 */
record Sample(int attempts, int people, int exercises, Optional<Instant> first, Optional<Instant> last, Map<Group, Tally> tallies, List<Counted> counts,
              List<Broken> broken) {
    Sample {
        tallies = Map.copyOf(tallies);
        counts = List.copyOf(counts);
        broken = List.copyOf(broken);
    }

    Tally tally(Group group) {
        return tallies.getOrDefault(group, Tally.NONE);
    }
}
