package org.leadterm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A newcomer reads a package's description first. */
class PackagesTest {
    private static final Path ROOT = Path.of("src/main/java/org/leadterm");

    @Test
    void every_package_says_what_it_holds_and_where_to_begin() throws IOException {
        try (Stream<Path> folders = Files.walk(ROOT)) {
            assertEquals(List.of(), folders.filter(Files::isDirectory).filter(PackagesTest::holdsClasses)
                    .filter(folder -> !isDescribed(folder.resolve("package-info.java"))).toList());
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isDescribed(Path file) {
        try {
            return Files.exists(file) && Files.readString(file).matches("(?s)/\\*\\*.*\\{@link .*\\bUses\\b.*");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
