package org.leadterm.assessment.question.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leadterm.assessment.question.reading.QuestionsRefused;
import org.leadterm.exercise.file.Archive;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.exercise.file.Problems;
import org.leadterm.exercise.file.TooLarge;

/** Files of questions, wherever they come from: each a list, its name ending in {@code .yaml}. */
public final class QuestionFiles {
    /** The folder for questions within the folder of exercises. */
    public static final String FOLDER = "questions";
    private static final String ENDING = ".yaml";

    private QuestionFiles() {
    }

    /** Those of a folder's files that hold questions. */
    public static FolderFiles of(Map<String, byte[]> files) {
        Map<String, byte[]> found = new TreeMap<>(files);
        found.keySet().removeIf(name -> !name.endsWith(ENDING));
        return FolderFiles.of(FOLDER, found);
    }

    /**
     * The questions beside a folder's exercises; none when there is no folder for them. Links are not followed.
     *
     * @throws IOException when the folder cannot be read
     */
    public static FolderFiles in(Path exercises) throws IOException {
        Path folder = exercises.resolve(FOLDER);
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            for (Path path : files(folder)) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        }
        return of(files);
    }

    /**
     * What somebody sent: one file, or a zip of several.
     *
     * @throws QuestionsRefused when the zip has a problem
     * @throws TooLarge         when it exceeds 5 MiB, or 20 MiB unpacked
     */
    public static FolderFiles sent(byte[] bytes) {
        if (bytes.length > Archive.LARGEST) {
            throw new TooLarge("The file", Archive.LARGEST);
        }
        boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        if (!zip) {
            return FolderFiles.of("", Map.of("questions.yaml", bytes));
        }
        Problems problems = new Problems();
        return Archive.files(bytes, problems).orElseThrow(() -> new QuestionsRefused(problems.all()));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        }
    }
}
