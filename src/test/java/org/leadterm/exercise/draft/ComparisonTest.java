package org.leadterm.exercise.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.SampleFolders;
import org.leadterm.exercise.draft.content.ContentReader;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.draft.content.DraftItem;
import org.leadterm.exercise.draft.diff.Change;
import org.leadterm.exercise.draft.diff.Comparison;
import org.leadterm.exercise.draft.diff.Line;
import org.leadterm.exercise.draft.diff.Piece;
import org.leadterm.exercise.file.Problems;

/** What differs is shown word by word, and nothing else. */
class ComparisonTest {
    private static final DraftContent BEFORE = ContentReader.read(SampleFolders.cataract(), new Problems()).orElseThrow();

    @Test
    void nothing_differs_from_itself() {
        assertEquals(List.of(), Comparison.of(BEFORE, BEFORE).parts());
    }

    @Test
    void a_word_changed_in_a_document_is_shown_in_its_line() {
        DraftContent after = BEFORE.with(List.of(BEFORE.documents().get(0),
                BEFORE.documents().get(1).saying("The capsule was intact. Again: the capsule was torn.\n")));

        assertEquals(List.of(new Comparison.Part("Document op", List.of(new Line(List.of(new Piece(Change.SAME, "The capsule was "),
                new Piece(Change.REMOVED, "torn. "), new Piece(Change.ADDED, "intact. "), new Piece(Change.SAME, "Again: the capsule was torn.")))))),
                Comparison.of(BEFORE, after).parts());
    }

    @Test
    void a_code_added_to_the_key_is_one_line() {
        List<DraftItem> more = new java.util.ArrayList<>(BEFORE.episodes().get(0).procedures());
        more.add(DraftItem.of("C79.1"));
        DraftContent after = BEFORE.having(List.of(BEFORE.episodes().get(0).with(Classification.OPCS4, more)));

        assertEquals(List.of(new Comparison.Part("Answer key, episode 1", List.of(new Line(List.of(new Piece(Change.ADDED, "Procedure C79.1")))))),
                Comparison.of(BEFORE, after).parts());
    }

    @Test
    void a_document_taken_out_is_shown_whole() {
        DraftContent after = BEFORE.with(List.of(BEFORE.documents().get(0)));

        assertEquals(List.of("Title: Operation note", "Kind: operation-note", "The capsule was torn. Again: the capsule was torn."),
                Comparison.of(BEFORE, after).parts().get(0).lines().stream().map(line -> line.pieces().get(0).text()).toList());
    }
}
