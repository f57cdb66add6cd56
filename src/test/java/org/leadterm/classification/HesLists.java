package org.leadterm.classification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.leadterm.classification.load.TsvRelease;

/** The lists of codes that English hospitals use, where a data folder is at hand; tests that need it are skipped otherwise. */
public final class HesLists {
    private HesLists() {
    }

    /** The book of one list, without an index. */
    public static CodeBook book(Classification classification) {
        Path file = file(classification);
        try {
            return new CodeBook(
                    TsvRelease.read(file.getFileName().toString(), Files.newInputStream(file), "HES", classification, LocalDate.of(2023, 4, 1)),
                    new Structure(List.of()), AlphabeticalIndex.EMPTY);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file of one list. */
    public static Path file(Classification classification) {
        return folder().resolve("hes-" + classification.id() + ".tsv");
    }

    private static Path folder() {
        Optional<Path> found = find();
        Assumptions.assumeTrue(found.isPresent(), "skipped: no data folder (LEADTERM_TEST_DATA or ../shared/data)");
        return found.get();
    }

    private static Optional<Path> find() {
        return Stream.of(Optional.ofNullable(System.getenv("LEADTERM_TEST_DATA")).orElse("../shared/data"), "../shared/data")
                .map(Path::of).filter(folder -> Files.exists(folder.resolve("hes-icd10.tsv"))).findFirst();
    }
}
