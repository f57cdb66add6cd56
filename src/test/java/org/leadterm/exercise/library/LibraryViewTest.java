package org.leadterm.exercise.library;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.Input;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.exercise.file.Problem;
import org.leadterm.view.ViewTest;

class LibraryViewTest extends ViewTest {
    private final SampleLibrary library = SampleLibrary.of("Cataract", "Hip fracture");
    private LibraryView view;

    @BeforeEach
    void open() {
        view = show(new LibraryView(library));
    }

    @Test
    void the_list_has_key_size_versions_and_who_released_the_latest_when() {
        assertEquals("Exercise Specialty Level Minutes Key Versions Latest released"
                + " Cataract cataract Ophthalmology Foundation 15 min 7 items 1 04/03/2026 09:30 uploaded by ada"
                + " Hip fracture hip-fracture Ophthalmology Foundation 15 min 7 items 1 04/03/2026 09:30 uploaded by ada", text(_get(LibraryTable.class)));
    }

    @Test
    void searching_narrows_the_list() {
        _setValue(_get(Input.class), "hip LATERALITY");

        assertTrue(text(view).contains("1 exercise "), text(view));
        assertFalse(text(_get(LibraryTable.class)).contains("Cataract"));
    }

    @Test
    void a_search_that_finds_nothing_says_so() {
        _setValue(_get(Input.class), "glaucoma");

        assertTrue(text(view).contains("Nothing matches these words"));
        _assertNone(LibraryTable.class);
    }

    @Test
    void a_refused_upload_lists_every_problem_with_file_and_line() {
        upload("");

        assertTrue(text(view).contains("Nothing was stored: the files have 2 problems. exercise.yaml:5 minutes must be a whole number."
                + " letter.md:1 The file is missing."), text(view));
    }

    @Test
    void an_upload_that_is_taken_is_told_with_its_version_and_shown_in_the_list() {
        upload("Cataract");

        assertTrue(text(view).contains("Cataract: version 2 is stored and released. Look at it"), text(view));
        assertTrue(text(_get(LibraryTable.class)).contains("7 items 2 04/03/2026"), text(view));
    }

    @Test
    void what_is_allowed_but_odd_is_told_after_the_upload() {
        library.warn(new Problem("exercise.yaml:23", "The active release has no code Z77.7."));
        upload("Stroke");

        assertTrue(text(view).contains("1 thing to look at, although the exercise was taken: exercise.yaml:23 The active release has no code Z77.7."), text(view));
    }

    private void upload(String zip) {
        _get(UploadPanel.class).take(zip.getBytes(StandardCharsets.UTF_8));
    }
}
