package org.leadterm.exercise;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leadterm.exercise.file.Problem;

/** What became of reading an exercise's files. */
public sealed interface Reading {

    /**
     * Good files.
     *
     * @param source   the files that make up the exercise, by path
     * @param warnings what to look at, although it is allowed
     */
    record Accepted(Exercise exercise, Map<String, String> source, List<Problem> warnings) implements Reading {
        public Accepted {
            source = new TreeMap<>(source);
            warnings = List.copyOf(warnings);
        }

        @Override
        public Accepted orRefuse() {
            return this;
        }
    }

    /** Files with problems, all of them. */
    record Refused(List<Problem> problems) implements Reading {
        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public Accepted orRefuse() {
            throw new ExerciseRefused(problems);
        }
    }

    /** @throws ExerciseRefused when there are problems */
    Accepted orRefuse();
}
