package org.leadterm.exercise.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An exercise's folder as a zip, which comes from outside and is not trusted: nothing is written to disk, nothing is
 * inflated beyond the size it claims, and the sizes claimed are bounded before anything is inflated.
 */
public final class Archive {
    public static final int LARGEST = 5 << 20;
    private static final int LARGEST_UNPACKED = 20 << 20;
    private static final int MOST_FILES = 100;
    /** One date for all, so that the same files make the same archive. */
    private static final LocalDateTime DATE = LocalDateTime.of(2020, 1, 1, 0, 0);

    private Archive() {
    }

    /**
     * The files in the archive, which stand at its root or in one folder; empty when there is a problem.
     *
     * @throws TooLarge when it exceeds 5 MiB, or 20 MiB unpacked
     */
    public static Optional<FolderFiles> read(byte[] zip, Problems problems) {
        return contents(zip, problems, Archive::folder);
    }

    /**
     * The files in an archive of something else, by their whole path; empty when there is a problem.
     *
     * @throws TooLarge when it exceeds 5 MiB, or 20 MiB unpacked
     */
    public static Optional<FolderFiles> files(byte[] zip, Problems problems) {
        return contents(zip, problems, contents -> FolderFiles.of("", contents));
    }

    private static Optional<FolderFiles> contents(byte[] zip, Problems problems, Function<Map<String, byte[]>, FolderFiles> folder) {
        if (zip.length > LARGEST) {
            throw new TooLarge("The archive", LARGEST);
        }
        try {
            return Optional.of(folder.apply(contents(ZipDirectory.members(zip, MOST_FILES))));
        } catch (BrokenZip refused) {
            problems.add(refused.problem().where(), refused.problem().text());
            return Optional.empty();
        }
    }

    public static byte[] write(String folder, Map<String, String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : new TreeMap<>(texts).entrySet()) {
                ZipEntry entry = new ZipEntry(folder + "/" + file.getKey());
                entry.setTimeLocal(DATE);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> contents(List<ZipMember> members) {
        if (members.stream().mapToLong(ZipMember::size).sum() > LARGEST_UNPACKED) {
            throw new TooLarge("The unpacked archive", LARGEST_UNPACKED);
        }
        Map<String, byte[]> contents = new HashMap<>();
        for (ZipMember member : members) {
            String name = Problems.clipped(member.name());
            if (!FilePath.isInside(member.name())) {
                throw new BrokenZip(name, "The entry's path leads outside the folder.");
            }
            if (!member.regular()) {
                throw new BrokenZip(name, "The entry is a link or a device, not a file.");
            }
            if (!member.isFolder() && contents.put(member.name(), member.content()) != null) {
                throw new BrokenZip(name, "The entry is there twice.");
            }
        }
        contents.keySet().removeIf(FilePath::isLitter);
        return contents;
    }

    private static FolderFiles folder(Map<String, byte[]> contents) {
        Set<String> roots = contents.keySet().stream().map(name -> name.contains("/") ? name.substring(0, name.indexOf('/')) : "")
                .collect(Collectors.toSet());
        if (roots.size() != 1 || roots.contains("") || contents.containsKey("exercise.yaml")) {
            if (!contents.containsKey("exercise.yaml")) {
                throw new BrokenZip("exercise.yaml:1", "The file is missing: it stands in the archive's one folder, or at its root.");
            }
            return FolderFiles.of("", contents);
        }
        String folder = roots.iterator().next();
        Map<String, byte[]> inside = new HashMap<>();
        contents.forEach((name, content) -> inside.put(name.substring(folder.length() + 1), content));
        return FolderFiles.of(folder, inside);
    }
}
