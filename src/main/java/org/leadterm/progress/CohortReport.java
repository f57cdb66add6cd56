package org.leadterm.progress;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadterm.attempt.figures.CohortFigures;
import org.leadterm.attempt.figures.ErrorFigures;
import org.leadterm.attempt.figures.ExerciseFigures;
import org.leadterm.attempt.figures.GroupFigures;
import org.leadterm.attempt.figures.PersonFigures;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.Group;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.progress.CohortProgress.ChapterErrors;
import org.leadterm.progress.CohortProgress.CommonError;
import org.leadterm.progress.CohortProgress.Exercise;
import org.leadterm.progress.CohortProgress.Member;

/** Puts what the database added up into a report. */
final class CohortReport {
    private static final Comparator<ErrorFigures> AS_IN_AN_AUDIT = Comparator.comparing(ErrorFigures::group).thenComparing(ErrorFigures::kind)
            .thenComparing(ErrorFigures::key);
    private static final Comparator<CommonError> OFTEN_FIRST = Comparator.comparing(CommonError::times).reversed()
            .thenComparing(CommonError::group).thenComparing(CommonError::key).thenComparing(error -> error.expected().orElse(""))
            .thenComparing(error -> error.given().orElse(""));
    private static final Comparator<Exercise> WORST_FIRST = Comparator.comparing(CohortReport::errors).reversed().thenComparing(Exercise::exercise);

    private CohortReport() {
    }

    static CohortProgress of(List<Person> members, CohortFigures figures) {
        Map<PersonId, PersonFigures> people = figures.people().stream().collect(Collectors.toMap(PersonFigures::person, Function.identity()));
        return new CohortProgress(members.stream().map(person -> member(person, Optional.ofNullable(people.get(person.id())))).toList(),
                chapters(figures), exercises(figures));
    }

    private static Member member(Person person, Optional<PersonFigures> figures) {
        return figures.map(of -> new Member(person, of.works(), of.firsts(), of.seconds(), of.lastHanded(), of.lastOpened(), tallies(of.groups())))
                .orElseGet(() -> new Member(person, 0, 0, 0, Optional.empty(), Optional.empty(), Map.of()));
    }

    private static List<ChapterErrors> chapters(CohortFigures figures) {
        Map<Chapter, Integer> codes = figures.chapters().stream()
                .collect(Collectors.groupingBy(one -> new Chapter(one.classification(), one.chapter()), Collectors.summingInt(one -> one.codes())));
        Map<Chapter, List<ErrorFigures>> errors = figures.errors().stream()
                .collect(Collectors.groupingBy(error -> new Chapter(error.group().classification(), error.chapter()), TreeMap::new, Collectors.toList()));
        TreeSet<Chapter> all = new TreeSet<>(codes.keySet());
        all.addAll(errors.keySet());
        return all.stream().map(chapter -> new ChapterErrors(chapter, codes.getOrDefault(chapter, 0),
                errors.getOrDefault(chapter, List.of()).stream().sorted(AS_IN_AN_AUDIT)
                        .collect(Collectors.groupingBy(ErrorFigures::key, LinkedHashMap::new, Collectors.summingInt(ErrorFigures::times))))).toList();
    }

    private static List<Exercise> exercises(CohortFigures figures) {
        Map<ExerciseId, List<ErrorFigures>> errors = figures.errors().stream().collect(Collectors.groupingBy(ErrorFigures::exercise));
        return figures.exercises().stream().map(of -> exercise(of, errors.getOrDefault(of.exercise(), List.of()))).sorted(WORST_FIRST).toList();
    }

    private static Exercise exercise(ExerciseFigures of, List<ErrorFigures> errors) {
        return new Exercise(of.exercise(), of.title(), of.works(), tallies(of.groups()), errors.stream()
                .map(error -> new CommonError(error.group(), error.key(), error.given(), error.expected(), error.times())).sorted(OFTEN_FIRST).toList());
    }

    private static int errors(Exercise exercise) {
        return exercise.errors().stream().mapToInt(CommonError::times).sum();
    }

    private static Map<Group, Tally> tallies(Map<Group, GroupFigures> groups) {
        return groups.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, group -> Tally.of(group.getValue())));
    }
}
