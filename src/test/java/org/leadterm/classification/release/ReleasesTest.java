package org.leadterm.classification.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Mark;
import org.leadterm.classification.ReleaseComparison;
import org.leadterm.classification.load.Heading;
import org.leadterm.classification.load.RefusedFile;
import org.leadterm.classification.search.Hit;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** Releases on an embedded database, with the product's own migrations, and the books that follow them. */
class ReleasesTest {
    private static final Code CATARACT = Code.icd10("H25.1");
    private static final String FIRST = "code\ttitle\nH25\tClouding\nH25.1\tNuclear clouding of lens\nG63.2\tNerves in sugar sickness\n";
    private static final String SECOND = "code\ttitle\nH25\tClouding\nH25.1\tCore clouding of lens\nI10\tPressure\n";

    private final Database database = open();
    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private final CodeBooks books = CodeBooks.ofStarter();
    private final Releases tutor = releases("tutor", books);

    /** Where the tests run. */
    Database open() {
        return Database.h2();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_release_is_in_force_at_once_and_searched() {
        StoredRelease stored = add("First", "2026-01-01", FIRST);

        assertEquals(new StoredRelease("icd10-1", Classification.ICD10, 1, "First", LocalDate.of(2026, 1, 1), ReleaseFormat.TSV, 3, 2,
                clock.instant(), "somebody", false), stored);
        assertEquals(Optional.of(stored), tutor.active(Classification.ICD10));
        assertEquals("First", book().release().name());
        assertEquals(List.of(CATARACT), books.search(Classification.ICD10).search("nuclear clouding", 1).hits().stream().map(Hit::code).toList());
        assertEquals("Starter OPCS-4", books.book(Classification.OPCS4).release().name());
    }

    @Test
    void what_the_format_has_no_place_for_comes_from_the_shipped_book() {
        add("First", "2026-01-01", FIRST);

        assertEquals("Diseases of the eye and adnexa", book().ancestors(CATARACT).get(0).title());
        assertEquals(Mark.ASTERISK, book().find(Code.icd10("G63.2")).orElseThrow().mark());
        assertFalse(book().index().pointingAt(CATARACT).isEmpty());
        assertTrue(book().index().entries().stream().allMatch(entry -> entry.code().isEmpty() || book().find(entry.code().get()).isPresent()));
    }

    @Test
    void the_latest_valid_day_that_has_come_decides_and_then_the_last_upload() {
        add("March", "2026-03-01", FIRST);
        add("January", "2026-01-01", SECOND);
        assertEquals("March", book().release().name());
        add("March again", "2026-03-01", SECOND);
        assertEquals("March again", book().release().name());
        add("April", "2026-04-01", FIRST);
        assertEquals("March again", book().release().name());
        clock.forward(Duration.ofDays(28));
        database.transaction(tutor::followToday);
        assertEquals("April", book().release().name());
    }

    @Test
    void a_retired_release_gives_way_to_the_one_before_it() {
        StoredRelease first = add("First", "2026-01-01", FIRST);
        StoredRelease second = add("Second", "2026-02-01", SECOND);

        assertTrue(write(() -> tutor.retire(second.id())).retired());
        assertEquals("First", book().release().name());
        assertTrue(write(() -> tutor.retire(second.id())).retired());
        write(() -> tutor.retire(first.id()));
        assertEquals("Starter ICD-10", book().release().name());
        assertEquals(List.of("First", "Second"), tutor.list(Classification.ICD10).stream().map(StoredRelease::name).toList());
        assertEquals("Nuclear clouding of lens", tutor.book(first.id()).title(CATARACT).orElseThrow());
    }

    @Test
    void a_malformed_file_of_any_format_changes_nothing() {
        add("First", "2026-01-01", FIRST);
        CodeBook before = book();
        for (ReleaseFormat format : ReleaseFormat.values()) {
            String file = format == ReleaseFormat.TSV ? FIRST + "T8.12\tOdd\n" : "not what it says it is";
            assertThrows(RefusedFile.class, () -> write(() -> tutor.add(format, heading("Bad", "2026-02-01"), stream(file))));
        }
        assertEquals(1, tutor.list(Classification.ICD10).size());
        assertEquals(before, book());
    }

    @Test
    void the_next_start_opens_what_was_in_force() {
        add("First", "2026-01-01", FIRST);
        write(() -> tutor.replaceIndex(Classification.ICD10, stream("Lens\tclouding > core\tH25.1\n")));
        CodeBooks restarted = CodeBooks.ofStarter();
        database.transaction(releases("", restarted)::followToday);

        assertEquals(book().release(), restarted.book(Classification.ICD10).release());
        assertEquals(book().index().entries(), restarted.book(Classification.ICD10).index().entries());
    }

    @Test
    void an_uploaded_index_is_searched_and_replaces_the_one_before() {
        add("First", "2026-01-01", FIRST);
        assertEquals(1, write(() -> tutor.replaceIndex(Classification.ICD10, stream("Foggery\tlens > core\tH25.1\r\n"))));
        Hit hit = books.search(Classification.ICD10).search("foggery core", 1).hits().get(0);
        assertEquals(List.of("Foggery", "lens", "core"), hit.path());
        assertEquals(CATARACT, hit.code());

        write(() -> tutor.replaceIndex(Classification.ICD10, stream("leadTerm\tmodifiers\tcode\nMistiness\t\tH25.1\n")));
        assertEquals(List.of(), book().index().under("Foggery"));
        assertEquals(1, book().index().under("Mistiness").size());
    }

    @Test
    void an_index_may_not_lead_to_codes_that_the_release_lacks() {
        add("First", "2026-01-01", FIRST);
        RefusedFile refused = assertThrows(RefusedFile.class, () -> write(() -> tutor.replaceIndex(Classification.ICD10,
                stream("Lens\t\tH25.1\nPressure\thigh\tI10\nNothing\t\t\nLens\ta > > b\tH25.1\n\t\tH25.1\nOdd\t\tT8.12\n"))));
        assertEquals(List.of("icd10-index.tsv:2 the active ICD-10 release has no code I10", "icd10-index.tsv:3 the index entry Nothing leads nowhere",
                        "icd10-index.tsv:4 an index entry without a lead term, or with an empty modifier: Lens",
                        "icd10-index.tsv:5 an index entry without a lead term, or with an empty modifier: ",
                        "icd10-index.tsv:6 \"T8.12\" is not an ICD-10 code"),
                refused.problems().stream().map(problem -> problem.where() + " " + problem.text()).toList());
    }

    @Test
    void entries_of_an_uploaded_index_whose_codes_the_next_release_lacks_are_left_out() {
        add("First", "2026-01-01", FIRST);
        write(() -> tutor.replaceIndex(Classification.ICD10, stream("Lens\t\tH25.1\nNerves\t\tG63.2\n")));
        add("Second", "2026-02-01", SECOND);
        assertEquals(1, book().index().under("Lens").size());
        assertEquals(List.of(), book().index().under("Nerves"));
    }

    @Test
    void releases_are_compared() {
        StoredRelease first = add("First", "2026-01-01", FIRST);
        StoredRelease second = add("Second", "2026-02-01", SECOND);
        ReleaseComparison comparison = tutor.compare(first.id(), second.id());

        assertEquals(List.of("I10"), comparison.added().stream().map(entry -> entry.code().text()).toList());
        assertEquals(List.of("G63.2"), comparison.removed().stream().map(entry -> entry.code().text()).toList());
        assertEquals(List.of(new ReleaseComparison.Retitled(CATARACT, "Nuclear clouding of lens", "Core clouding of lens")), comparison.retitled());
        assertEquals(new ReleaseComparison(List.of(), List.of(), List.of()), tutor.compareActive(second.id()));
        assertThrows(UnknownRelease.class, () -> tutor.compare(first.id(), "icd10-9"));
    }

    @Test
    void punctuation_alone_is_no_other_title() {
        assertTrue(ReleaseComparison.sameTitle("Moon fever - With ague", "Moon fever, with ague"));
        assertFalse(ReleaseComparison.sameTitle("Moon fever with ague", "Moon fever without ague"));
    }

    @Test
    void a_preview_stores_nothing() {
        Preview preview = tutor.preview(ReleaseFormat.TSV, heading("First", "2026-01-01"), stream(FIRST));
        assertEquals(3, preview.loaded().release().entries().size());
        assertEquals(3, preview.changes().retitled().size());
        assertEquals(List.of(), tutor.list(Classification.ICD10));
    }

    @Test
    void only_tutors_and_administrators_load_and_retire() {
        StoredRelease first = write(() -> releases("administrator", books).add(ReleaseFormat.TSV, heading("First", "2026-01-01"), stream(FIRST)));
        for (String role : List.of("trainee", "coder")) {
            Releases other = releases(role, books);
            assertThrows(NotAllowed.class, () -> other.add(ReleaseFormat.TSV, heading("First", "2026-01-01"), stream(FIRST)));
            assertThrows(NotAllowed.class, () -> other.preview(ReleaseFormat.TSV, heading("First", "2026-01-01"), stream(FIRST)));
            assertThrows(NotAllowed.class, () -> other.replaceIndex(Classification.ICD10, stream("Lens\t\tH25.1\n")));
            assertThrows(NotAllowed.class, () -> other.retire(first.id()));
            assertEquals(List.of(first), other.list(Classification.ICD10));
        }
    }

    @Test
    void readers_never_see_anything_but_one_whole_book_while_books_change() {
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> reading = CompletableFuture.supplyAsync(() -> {
            int reads = 0;
            while (!done.get()) {
                CodeBook book = books.book(Classification.ICD10);
                String title = book.title(CATARACT).orElseThrow();
                String name = book.release().name();
                assertTrue(title.startsWith(name.equals("First") ? "Nuclear" : name.equals("Second") ? "Core" : "Senile"), name + ": " + title);
                assertEquals(CATARACT, books.search(Classification.ICD10).search("h251", 1).hits().get(0).code());
                reads++;
            }
            return reads;
        });
        for (int i = 0; i < 20; i++) {
            add("First", "2026-01-01", FIRST);
            add("Second", "2026-01-01", SECOND);
        }
        done.set(true);
        assertTrue(reading.join() > 0);
        assertEquals("Second", book().release().name());
    }

    @Test
    void notes_chapters_and_usage_survive_storing() {
        String claml = "<ClaML><Class code=\"I\" kind=\"chapter\"><Rubric kind=\"preferred\"><Label>Eyes</Label></Rubric></Class>"
                + "<Class code=\"H25\" kind=\"category\" usage=\"dagger\"><SuperClass code=\"I\"/><Rubric kind=\"preferred\"><Label>Fog</Label></Rubric>"
                + "<Rubric kind=\"inclusion\"><Label>mist</Label></Rubric><Rubric kind=\"exclusion\"><Label>rain</Label></Rubric>"
                + "<Rubric kind=\"note\"><Label>weather</Label></Rubric></Class></ClaML>";
        write(() -> tutor.add(ReleaseFormat.CLAML, heading("WHO", "2026-01-01"), stream(claml)));
        var entry = book().find(Code.icd10("H25")).orElseThrow();
        assertEquals(List.of(List.of("mist"), List.of("rain"), List.of("weather")), List.of(entry.inclusions(), entry.exclusions(), entry.notes()));
        assertEquals("Eyes", book().ancestors(Code.icd10("H25")).get(0).title());
        assertEquals(Mark.DAGGER, entry.mark());

        add("Used", "2026-02-01", "code\ttitle\tusage\nH25\tFog\t12\n");
        assertEquals(12, book().find(Code.icd10("H25")).orElseThrow().usage().orElseThrow());
    }

    @Test
    void what_is_loaded_and_retired_is_told_once_with_who_did_it() {
        List<ReleaseChange> told = new ArrayList<>();
        Releases audited = ReleasesFor.role("tutor", database, clock, books, ReleasesFor.NOBODY, told::add);
        write(() -> audited.add(ReleaseFormat.TSV, heading("First", "2026-01-01"), stream(FIRST)));
        assertThrows(RefusedFile.class, () -> write(() -> audited.add(ReleaseFormat.TSV, heading("Bad", "2026-01-01"), stream("no release"))));
        write(() -> audited.retire("icd10-1"));
        write(() -> audited.retire("icd10-1"));

        assertEquals(List.of(new ReleaseChange("somebody", "release.load", "ICD-10 release icd10-1", "", "First, valid from 2026-01-01, 3 codes, tsv"),
                new ReleaseChange("somebody", "release.retire", "ICD-10 release icd10-1", "First, valid from 2026-01-01", "retired")), told);
    }

    private CodeBook book() {
        return books.book(Classification.ICD10);
    }

    private StoredRelease add(String name, String validFrom, String file) {
        return write(() -> tutor.add(ReleaseFormat.TSV, heading(name, validFrom), stream(file)));
    }

    private <T> T write(Supplier<T> work) {
        return database.transaction(work);
    }

    private static Heading heading(String name, String validFrom) {
        return new Heading(name, Classification.ICD10, LocalDate.parse(validFrom));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private Releases releases(String role, CodeBooks open) {
        return ReleasesFor.role(role, database, clock, open);
    }
}
