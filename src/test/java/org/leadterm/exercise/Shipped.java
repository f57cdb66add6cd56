package org.leadterm.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The exercises that come with the product, read from their files. */
public final class Shipped {
    private Shipped() {
    }

    public static List<Exercise> exercises() {
        try {
            return ExerciseFolders.in(Path.of("exercises")).stream().map(folder -> SampleExercise.READER.read(folder).orRefuse().exercise()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
