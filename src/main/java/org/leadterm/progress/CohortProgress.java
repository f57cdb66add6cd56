package org.leadterm.progress;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.Group;
import org.leadterm.people.Person;

/**
 * How a cohort does in a period. Accuracies and errors are those of first works.
 *
 * @param members   all of them, in the order of their names; who has handed nothing in too
 * @param chapters  errors by chapter and key
 * @param exercises those that somebody worked at for the first time, the one with the most errors first
 */
public record CohortProgress(List<Member> members, List<ChapterErrors> chapters, List<Exercise> exercises) {
    public CohortProgress {
        members = List.copyOf(members);
        chapters = List.copyOf(chapters);
        exercises = List.copyOf(exercises);
    }

    /** Of all members together. */
    public Map<Group, Tally> total() {
        Map<Group, Tally> total = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            total.put(group, Tally.sum(members.stream().map(member -> member.tallies().get(group)).toList()));
        }
        return total;
    }

    /**
     * A member.
     *
     * @param works      all that were handed in
     * @param firsts     those that were the first at their exercise
     * @param seconds    worked on all
     * @param lastHanded in the period
     * @param lastOpened an attempt, whenever that was; empty for who has not begun
     * @param tallies    all four groups
     */
    public record Member(Person person, int works, int firsts, long seconds, Optional<Instant> lastHanded, Optional<Instant> lastOpened,
                         Map<Group, Tally> tallies) {
        public Member {
            tallies = whole(tallies);
        }
    }

    /**
     * A row of the heat map.
     *
     * @param n      the keys' codes in the chapter
     * @param errors how many by error key, in the order of an audit; a key without any is not there
     */
    public record ChapterErrors(Chapter chapter, int n, Map<String, Integer> errors) {
    }

    /**
     * What came of an exercise.
     *
     * @param works  by how many members
     * @param errors the most frequent first
     */
    public record Exercise(ExerciseId exercise, String title, int works, Map<Group, Tally> tallies, List<CommonError> errors) {
        public Exercise {
            tallies = whole(tallies);
            errors = List.copyOf(errors);
        }
    }

    /** The same error, so many times. */
    public record CommonError(Group group, String key, Optional<String> given, Optional<String> expected, int times) {
        private static final Comparator<CommonError> OFTEN_FIRST = Comparator.comparing(CommonError::times).reversed()
                .thenComparing(CommonError::group).thenComparing(CommonError::key).thenComparing(error -> error.expected().orElse(""))
                .thenComparing(error -> error.given().orElse(""));

        /** The same errors of several lists counted together, the most frequent first. */
        public static List<CommonError> together(Stream<CommonError> errors) {
            Map<List<Object>, CommonError> same = errors.collect(Collectors.toMap(error -> List.of(error.group, error.key, error.given, error.expected),
                    Function.identity(), (one, other) -> new CommonError(one.group, one.key, one.given, one.expected, one.times + other.times)));
            return same.values().stream().sorted(OFTEN_FIRST).toList();
        }
    }

    private static Map<Group, Tally> whole(Map<Group, Tally> some) {
        Map<Group, Tally> all = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            all.put(group, some.getOrDefault(group, Tally.NONE));
        }
        return Collections.unmodifiableMap(all);
    }
}
