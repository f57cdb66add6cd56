package org.leadterm.exercise.library;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.view.ViewTest;

class KeyPanelTest extends ViewTest {
    private final ExerciseVersion version = SampleLibrary.of("Cataract").withKey(new ExerciseId("cataract"), 1);
    private final List<KeyEpisode> key = KeyEpisode.of(version.exercise());
    private NotesPanel notes;
    private KeyPanel panel;

    @BeforeEach
    void open() {
        notes = show(new NotesPanel(version.exercise().documents(), key.get(0).rows()));
        panel = show(new KeyPanel(key, code -> Optional.of("title of " + code), notes::reveal));
    }

    @Test
    void an_item_shows_its_reason_standard_and_accepted_codes() {
        assertEquals("1 H25.1 title of H25.1 The condition treated. Standard DGCS.1 ◐ accepted for 1/2 H26.9 title of H26.9 Unspecified. A", line(0));
    }

    @Test
    void a_choice_between_sets_shows_each_of_them() {
        assertEquals("2 C71.2 title of C71.2 or C71.8 title of C71.8 Y02.1 title of Y02.1", line(5));
    }

    @Test
    void optional_items_marks_and_dates_are_told() {
        assertEquals("4 Z96.1 title of Z96.1 – Optional, no marks either way", line(3));
        assertEquals("1 C75.1 title of C75.1 = 2 marks on 04/03/2026", line(4));
    }

    @Test
    void order_avoided_codes_and_the_question_to_the_clinician_follow_the_items() {
        assertTrue(text(panel).endsWith("Order Y60.0 directly after T81.2 C75.1 next to C71.8 , either way round Z94.3 anywhere after C75.1"
                + " Not to be coded H53.8 title of H53.8 A symptom. The clinician is to be asked Which eye? Worth 1 mark."), text(panel));
    }

    @Test
    void a_letter_opens_the_document_its_evidence_stands_in() {
        click(panel, "B");

        assertTrue(html().contains("<mark class=\"ev-b\">"), html());
        assertTrue(html().contains("Again:"), html());
    }

    @Test
    void without_marks_the_notes_are_what_a_trainee_sees() {
        assertTrue(html().contains("<mark"), html());
        click(notes, "Evidence marks");

        assertFalse(html().contains("<mark"), html());
        assertTrue(html().contains("Dense nuclear"), html());
    }

    @Test
    void a_downloaded_archive_is_the_exercises_folder() throws IOException {
        assertArrayEquals(version.archive(), ArchiveElement.answer(version).getInputStream().readAllBytes());
        assertEquals("cataract.zip", ArchiveElement.answer(version).getFileName());
    }

    @Test
    void letters_go_on_after_z() {
        assertEquals(List.of("A", "Z", "A1", "Z1", "A2"), IntStream.of(0, 25, 26, 51, 52).mapToObj(Letter::of).map(Letter::text).toList());
    }

    private String line(int number) {
        List<Component> lines = new ArrayList<>(_find(panel, KeyItemCard.class));
        return text(lines.get(number));
    }

    private String html() {
        return _find(notes, Div.class).stream().map(div -> div.getElement().getProperty("innerHTML", "")).filter(html -> !html.isEmpty())
                .findFirst().orElseThrow();
    }
}
