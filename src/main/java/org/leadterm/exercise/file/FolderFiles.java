package org.leadterm.exercise.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The files of one exercise's folder, by their path within it ({@code exercise.yaml}, {@code letters/clinic.md}). */
public final class FolderFiles {
    private final String folder;
    private final Map<String, byte[]> files;

    private FolderFiles(String folder, Map<String, byte[]> files) {
        this.folder = folder;
        this.files = files;
    }

    /** Files of a folder of that name; an empty name where there was no folder around them. */
    public static FolderFiles of(String folder, Map<String, byte[]> files) {
        return new FolderFiles(folder, new TreeMap<>(files));
    }

    public static FolderFiles ofTexts(String folder, Map<String, String> texts) {
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new FolderFiles(folder, files);
    }

    public String folder() {
        return folder;
    }

    public Set<String> names() {
        return Set.copyOf(files.keySet());
    }

    /** The folder with one of its files alone. */
    public FolderFiles only(String name) {
        return new FolderFiles(folder, Map.of(name, files.get(name)));
    }

    public boolean has(String name) {
        return files.containsKey(name);
    }

    /** The file's text, without a byte order mark; a problem when it is not UTF-8. */
    public Optional<String> text(String name, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(files.get(name))).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException refused) {
            problems.add(name + ":1", "The file is not text in UTF-8.");
            return Optional.empty();
        }
    }
}
