package org.leadterm.attempt.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.exercise.ExerciseNotes;
import org.leadterm.exercise.ExerciseVersion;

/**
 * What to practise next, and why: of the exercises not tried yet, the one whose key has most codes in the chapters where this
 * sheet lost marks. Only chapters are told, never a code of its key.
 */
record NextExercise(ExerciseNotes notes, String why) {

    static Optional<NextExercise> choose(Sheet sheet, List<ExerciseVersion> candidates) {
        Set<String> weak = sheet.toLearn().stream().flatMap(finding -> chapter(finding).stream()).collect(Collectors.toCollection(TreeSet::new));
        return candidates.stream().max(Comparator.comparingLong((ExerciseVersion version) -> codesIn(version, weak).size())
                        .thenComparing(version -> version.exercise().id(), Comparator.reverseOrder()))
                .map(version -> new NextExercise(version.exercise().notes(), why(codesIn(version, weak))));
    }

    private static List<String> codesIn(ExerciseVersion version, Set<String> chapters) {
        return version.exercise().key().episodes().stream()
                .flatMap(episode -> List.of(Classification.values()).stream().flatMap(classification -> episode.items(classification).stream()))
                .flatMap(item -> item.sets().get(0).stream()).map(NextExercise::chapter).filter(chapters::contains).toList();
    }

    private static String why(List<String> chapters) {
        if (chapters.isEmpty()) {
            return "You have not tried it yet.";
        }
        List<String> distinct = chapters.stream().distinct().sorted().toList();
        return "It has codes in " + String.join(", ", distinct) + ", where this attempt lost marks.";
    }

    private static Optional<String> chapter(SheetFinding finding) {
        return finding.classification().flatMap(Classification::of)
                .flatMap(classification -> finding.expected().or(finding::given).flatMap(code -> Code.parse(classification, code)))
                .map(NextExercise::chapter);
    }

    private static String chapter(Code code) {
        return code.classification().title() + " chapter " + code.chapter();
    }
}
