package org.leadterm.classification.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.classification.HesLists;
import org.leadterm.classification.load.Heading;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** The lists of all codes that English hospitals used, loaded as releases; skipped where there is no data folder. */
class HesReleasesTest {
    @ParameterizedTest
    @CsvSource({"ICD10, 12379, Z96.1", "OPCS4, 9857, C75.1"})
    void a_list_goes_in_whole_and_keeps_its_use(Classification classification, int codes, String code) throws IOException {
        Path list = HesLists.file(classification);
        CodeBooks books = CodeBooks.ofStarter();
        try (Database database = Database.h2(); InputStream file = Files.newInputStream(list)) {
            Releases releases = ReleasesFor.role("tutor", database, new HandClock("2026-03-04T09:30:00Z"), books);
            StoredRelease stored = database.transaction(
                    () -> releases.add(ReleaseFormat.TSV, new Heading("HES", classification, LocalDate.of(2026, 1, 1)), file));
            assertEquals(codes, stored.codes());
            assertTrue(stored.assignable() > codes * 9 / 10, "assignable: " + stored.assignable());
        }
        CodeBook book = books.book(classification);
        assertEquals(codes, book.release().entries().size());
        assertTrue(book.find(Code.of(classification, code)).orElseThrow().usage().orElseThrow() > 1_000);
    }
}
