package org.leadterm.progress;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadterm.attempt.figures.CohortFigures;
import org.leadterm.attempt.figures.CountedMistake;
import org.leadterm.attempt.figures.ExerciseFigures;
import org.leadterm.attempt.figures.GroupFigures;
import org.leadterm.attempt.figures.Mistake;
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
    private static final Comparator<CountedMistake> AS_IN_AN_AUDIT = Comparator.comparing((CountedMistake one) -> one.mistake().group())
            .thenComparing(one -> one.mistake().kind()).thenComparing(one -> one.mistake().key());
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
        Map<Chapter, List<CountedMistake>> errors = figures.errors().stream().collect(Collectors.groupingBy(CohortReport::chapter));
        TreeSet<Chapter> all = new TreeSet<>(codes.keySet());
        all.addAll(errors.keySet());
        return all.stream().map(chapter -> new ChapterErrors(chapter, codes.getOrDefault(chapter, 0), byKey(errors.getOrDefault(chapter, List.of()))))
                .toList();
    }

    private static Chapter chapter(CountedMistake error) {
        return new Chapter(error.mistake().group().classification(), error.mistake().chapter());
    }

    private static Map<String, Integer> byKey(List<CountedMistake> errors) {
        return errors.stream().sorted(AS_IN_AN_AUDIT)
                .collect(Collectors.groupingBy(error -> error.mistake().key(), LinkedHashMap::new, Collectors.summingInt(CountedMistake::times)));
    }

    private static List<Exercise> exercises(CohortFigures figures) {
        Map<ExerciseId, List<CountedMistake>> errors = figures.errors().stream().collect(Collectors.groupingBy(CountedMistake::exercise));
        return figures.exercises().stream().map(of -> exercise(of, errors.getOrDefault(of.exercise(), List.of()))).sorted(WORST_FIRST).toList();
    }

    private static Exercise exercise(ExerciseFigures of, List<CountedMistake> errors) {
        return new Exercise(of.exercise(), of.title(), of.works(), tallies(of.groups()), CommonError.together(errors.stream()
                .map(error -> common(error.mistake(), error.times()))));
    }

    private static CommonError common(Mistake mistake, int times) {
        return new CommonError(mistake.group(), mistake.key(), mistake.given(), mistake.expected(), times);
    }

    private static int errors(Exercise exercise) {
        return exercise.errors().stream().mapToInt(CommonError::times).sum();
    }

    private static Map<Group, Tally> tallies(Map<Group, GroupFigures> groups) {
        return groups.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, group -> Tally.of(group.getValue())));
    }
}
