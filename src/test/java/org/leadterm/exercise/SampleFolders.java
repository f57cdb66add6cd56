package org.leadterm.exercise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.leadterm.exercise.Reading.Accepted;
import org.leadterm.exercise.file.FolderFiles;

/** Good exercises for the tests of other packages, and the reader that reads them. */
public final class SampleFolders {
    private SampleFolders() {
    }

    public static Map<String, String> cataract() {
        return new TreeMap<>(SampleExercise.texts(SampleExercise.YAML));
    }

    public static Accepted read(Path folder) throws IOException {
        return read(ExerciseFolders.read(folder)).orRefuse();
    }

    public static Reading read(FolderFiles files) {
        return new ExerciseReader(name -> name.matches("learning|audit|nccq-practical"), code -> true).read(files);
    }
}
