package org.leadterm.attempt.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadterm.exercise.ExerciseId;

/** Counts the same mistakes of works: the lines are compared, and only what is different is read. */
final class MistakeCount {
    private final Map<String, Map<String, int[]>> times = new HashMap<>();

    void add(WorkFigures work) {
        Map<String, int[]> here = times.computeIfAbsent(work.exercise(), exercise -> new HashMap<>());
        work.eachMistake(line -> here.computeIfAbsent(line, mistake -> new int[1])[0]++);
    }

    List<CountedMistake> all() {
        List<CountedMistake> all = new ArrayList<>();
        times.forEach((exercise, lines) -> lines.forEach((line, number) ->
                all.add(new CountedMistake(new ExerciseId(exercise), Mistake.read(line), number[0]))));
        return all;
    }
}
