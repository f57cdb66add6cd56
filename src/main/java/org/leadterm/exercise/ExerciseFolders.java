package org.leadterm.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.exercise.reading.CaseNotes;

/** Reads exercises' folders from a disk. Links are not followed. */
public final class ExerciseFolders {
    /** What makes a folder an exercise. */
    public static final String FILE = CaseNotes.FILE;
    private static final int DEEPEST = 5;

    private ExerciseFolders() {
    }

    /**
     * The folders in a folder that hold an exercise, by name.
     *
     * @throws IOException when the folder cannot be read
     */
    public static List<FolderFiles> in(Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> paths = Files.list(folder)) {
            found = paths.filter(path -> Files.isRegularFile(path.resolve(FILE))).sorted().toList();
        }
        List<FolderFiles> folders = new ArrayList<>();
        for (Path path : found) {
            folders.add(read(path));
        }
        return folders;
    }

    static FolderFiles read(Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
            found = paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !path.getFileName().toString().startsWith(".")).toList();
        }
        Map<String, byte[]> files = new TreeMap<>();
        for (Path path : found) {
            files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        }
        return FolderFiles.of(folder.getFileName().toString(), files);
    }
}
