package org.leadterm.classification.release.view;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.Input;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Classification;
import org.leadterm.classification.release.Releases;
import org.leadterm.classification.release.ReleasesFor;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;
import org.leadterm.view.ViewTest;

/** Files are worked on at once here, not in another thread. */
class ReleasesViewTest extends ViewTest {
    private static final String FIRST = "code\ttitle\nH25\tClouding\nH25.1\tNuclear clouding of lens\nG63.2\tNerves in sugar sickness\n";
    private static final String SECOND = "code\ttitle\nH25\tClouding\nH25.1\tCore clouding of lens\nI10\tPressure\n";

    private final Database database = Database.h2();
    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private final CodeBooks books = CodeBooks.ofStarter();
    private final Releases releases = ReleasesFor.role("tutor", database, clock, books);
    private ReleasesView view;

    @BeforeEach
    void open() {
        view = show(new ReleasesView(releases, books, new ImportThreads() {
            @Override
            public void execute(Runnable work) {
                database.transaction(work);
            }
        }, clock));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_file_is_checked_and_shown_before_it_is_stored() {
        take("icd10_first_2026-01-01.tsv", FIRST);
        click(view, "Check the file");

        assertTrue(outcome().startsWith("“icd10 first 2026-01-01”, ICD-10, valid from 01/01/2026 3 codes and categories 2 assignable"
                + " The first codes Code Title G63.2 Nerves in sugar sickness"), outcome());
        assertTrue(outcome().contains("No exercise’s answer key is touched."), outcome());
        assertEquals(List.of(), releases.list(Classification.ICD10));

        click(view, "Load this release");
        assertEquals("✓ “icd10 first 2026-01-01” is stored with 3 codes, and in force.", outcome());
        assertTrue(list().contains("icd10 first 2026-01-01 ✓ In force from 01/01/2026 3 2 assignable TSV with a header 04/03/2026 09:30 by somebody Retire"), list());
        assertEquals("icd10 first 2026-01-01", books.book(Classification.ICD10).release().name());
    }

    @Test
    void every_problem_of_a_file_is_named_with_its_line_and_the_next_file_can_be_taken() {
        take("icd10.tsv", FIRST + "T8.12\tOdd\nH25.1\tTwice\n");
        click(view, "Check the file");
        assertEquals("✕ Nothing was stored: the file has 2 problems. line 5 \"T8.12\" is not an ICD-10 code line 6 H25.1 is listed twice", outcome());

        take("icd10.tsv", FIRST);
        click(view, "Check the file");
        assertTrue(outcome().contains("Load this release"), outcome());
    }

    @Test
    void a_release_without_a_name_or_a_day_is_not_read() {
        take("icd10.tsv", FIRST);
        _setValue(_get(Input.class, search -> search.withId("import-name")), " ");
        _setValue(_get(Input.class, search -> search.withId("import-day")), "soon");
        click(view, "Check the file");

        assertEquals("✕ The release needs a name of 1 to 100 characters. ✕ “Valid from” must be a day from 1990 to 2100.", outcome());
    }

    @Test
    void a_release_for_a_later_day_says_so_and_the_one_in_force_says_until_when() {
        store("icd10-one-2026-01-01.tsv", FIRST);
        store("icd10-two-2026-04-01.tsv", SECOND);

        assertTrue(outcome().endsWith("and in force from 01/04/2026 on."), outcome());
        assertTrue(list().contains("→ To come from 01/04/2026"), list());
        assertTrue(list().contains("✓ In force 01/01/2026 – 31/03/2026"), list());
    }

    @Test
    void an_index_is_checked_and_stored_likewise() {
        store("icd10-one-2026-01-01.tsv", FIRST);
        take("icd10-index.tsv", "Foggery\tlens > core\tH25.1\nPressure\t\tI10\n");
        click(view, "Check the file");
        assertEquals("✕ Nothing was stored: the file has a problem. line 2 the active ICD-10 release has no code I10", outcome());

        take("icd10-index.tsv", "Foggery\tlens > core\tH25.1\n");
        click(view, "Check the file");
        assertTrue(outcome().contains("1 entry under 1 lead term.") && outcome().contains("Foggery lens › core H25.1"), outcome());
        click(view, "Load this index");
        assertEquals("✓ The index of ICD-10 is stored with 1 entry.", outcome());
        assertEquals(1, books.book(Classification.ICD10).index().under("Foggery").size());
    }

    @Test
    void a_release_is_retired_after_a_question() {
        store("icd10-one-2026-01-01.tsv", FIRST);
        click(_get(ReleasesPanel.class, search -> search.withPredicate(panel -> text(panel).contains("icd10-one"))), "Retire");
        database.transaction(() -> click(_get(RetireDialog.class), "Retire it"));

        assertTrue(list().contains("✕ Retired"), list());
        assertTrue(text(view).contains("is retired. It stays stored; in force now is “Starter ICD-10”."), text(view));
        _assertNone(RetireDialog.class);
    }

    @Test
    void two_releases_are_compared_with_numbers_and_links_into_the_book_in_force() {
        store("icd10-one-2026-01-01.tsv", FIRST);
        store("icd10-two-2026-02-01.tsv", SECOND);
        ComparisonView comparison = show(new ComparisonView(releases, books));
        comparison.show("icd10-1", "icd10-2");

        assertTrue(text(comparison).startsWith("From icd10-one-2026-01-01 to icd10-two-2026-02-01 ICD-10 · 3 codes before, 3 codes after."), text(comparison));
        assertTrue(text(comparison).contains("All 3 changes 1 added 1 removed 1 retitled"), text(comparison));
        assertTrue(text(comparison).endsWith("G63.2 − Removed Nerves in sugar sickness H25.1 ≠ Retitled Nuclear clouding of lens Core clouding of lens"
                + " I10 + Added Pressure Show more"), text(comparison));

        _setValue(_get(comparison, Input.class), "CLOUDING core");
        assertTrue(text(comparison).contains("1 code Code What changed") && !text(comparison).contains("Pressure"), text(comparison));
        assertFalse(_find(comparison, ComparisonPanel.class).isEmpty());
    }

    private void store(String file, String content) {
        take(file, content);
        click(view, "Check the file");
        click(view, "Load this release");
    }

    private void take(String file, String content) {
        _get(view, ImportPanel.class).take(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private String outcome() {
        return text(_get(view, ImportPanel.class).getChildren().reduce((one, last) -> last).orElseThrow());
    }

    private String list() {
        return text(_find(view, ReleasesPanel.class).get(0));
    }
}
