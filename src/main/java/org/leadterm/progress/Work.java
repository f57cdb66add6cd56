package org.leadterm.progress;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.attempt.AttemptId;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;
import org.leadterm.people.PersonId;

/**
 * An exercise that was handed in and marked.
 *
 * @param level    1 foundation, 2 intermediate, 3 advanced
 * @param chapters that the key's codes are of, in the order of the key; none where the key is not released
 * @param seconds  worked at the desk; 0 where none were reported
 * @param first    whether it is the person's first at that exercise: whoever has seen a key does better the second time
 * @param sat      whether it was part of an assessment
 * @param share    of the marks, by the scheme it was marked with; empty when there were none to be had
 * @param passed   empty where the scheme never says
 * @param tallies  all four groups
 */
public record Work(AttemptId attempt, PersonId person, ExerciseId exercise, int exerciseVersion, String title, int level, List<String> chapters,
                   Instant handedIn, int seconds, boolean first, boolean sat, Optional<Fraction> share, Optional<Boolean> passed,
                   Map<Group, Tally> tallies) {
    public Work {
        chapters = List.copyOf(chapters);
        Map<Group, Tally> all = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            all.put(group, tallies.getOrDefault(group, Tally.NONE));
        }
        tallies = Collections.unmodifiableMap(all);
    }

    /** Of all its codes. */
    public Tally total() {
        return Tally.sum(tallies.values());
    }
}
