package org.leadterm.exercise;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.leadterm.exercise.file.Archive;

/**
 * One version of an exercise, which never changes. It holds the answer key: what goes to candidates is made of
 * {@link Exercise#notes()}.
 *
 * @param number from 1
 * @param source the files that it was read from
 */
public record ExerciseVersion(Exercise exercise, int number, Map<String, String> source) {
    public ExerciseVersion {
        source = Collections.unmodifiableMap(new TreeMap<>(source));
    }

    public ExerciseId id() {
        return exercise.id();
    }

    /** Its folder as a zip, which can be uploaded again. */
    public byte[] archive() {
        return Archive.write(id().text(), source);
    }
}
