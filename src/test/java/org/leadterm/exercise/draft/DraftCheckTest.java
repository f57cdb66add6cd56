package org.leadterm.exercise.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import java.io.IOException;
import java.nio.file.Path;
import org.leadterm.casenote.identifier.Kind;
import org.leadterm.exercise.SampleFolders;
import org.leadterm.exercise.draft.check.DraftCheck;
import org.leadterm.exercise.draft.check.Place;
import org.leadterm.exercise.draft.check.Remark;
import org.leadterm.exercise.draft.content.ContentReader;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.draft.content.DraftDocument;
import org.leadterm.exercise.draft.content.DraftItem;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.file.Problems;

/** A draft's author is told what is wrong, and in which field. */
class DraftCheckTest {
    static List<Path> folders() throws IOException {
        return DraftContentTest.folders();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void the_key_of_every_shipped_exercise_earns_every_mark(Path folder) throws IOException {
        assertTrue(check(read(SampleFolders.read(folder).source())).good());
    }

    @Test
    void a_problem_is_told_with_the_place_on_the_page() {
        DraftContent content = items(list -> List.of(DraftItem.of("H25.1"), DraftItem.of("soon")));

        assertEquals(new Remark(new Place("Episode 1, diagnosis 2", "item-0-icd10-1"), "\"soon\" is not a code of ICD-10."),
                check(content).problems().get(0));
        assertFalse(check(content).good());
    }

    @Test
    void what_is_missing_is_told_at_its_field() {
        List<Remark> problems = check(DraftContent.titled("")).problems();

        assertTrue(problems.contains(new Remark(new Place("Title", "about-title"), "title must not be empty.")), problems::toString);
        assertTrue(problems.contains(new Remark(new Place("Documents", "documents"), "There must be a document.")), problems::toString);
    }

    @Test
    void a_key_that_breaks_its_own_order_does_not_earn_every_mark() {
        DraftContent content = items(list -> List.of(list.get(0), list.get(2), list.get(1), list.get(3)));

        assertFalse(check(content).good());
        assertEquals(List.of(), check(content).problems());
    }

    @Test
    void an_item_without_evidence_is_to_be_looked_at() {
        assertTrue(check(read(SampleFolders.cataract())).warnings().contains(
                new Remark(new Place("Episode 1, Y60.0", "item-0-icd10-2"), "Y60.0 has no evidence in the notes.")));
    }

    @Test
    void suspected_identifiers_are_counted_by_kind_and_hold_nothing_back() {
        DraftContent content = read(SampleFolders.cataract());
        DraftDocument first = content.documents().get(0);
        DraftContent named = content.with(List.of(first.saying(first.text() + "\n\nNHS number 943 476 5919, seen 12/03/2025 and 14/03/2025."),
                content.documents().get(1)));
        DraftCheck before = check(content);
        DraftCheck after = check(named);

        assertEquals(before.suspected().total() + 3, after.suspected().total(), after.suspected()::text);
        assertEquals(1, after.suspected().kinds().get(Kind.NHS_NUMBER));
        assertTrue(after.suspected().text().contains("NHS number: 1"), after.suspected()::text);
        assertTrue(after.good());
        assertEquals(0, check(DraftContent.titled("Stroke")).suspected().total());
    }

    private static DraftContent items(UnaryOperator<List<DraftItem>> edit) {
        DraftContent content = read(SampleFolders.cataract());
        return content.having(List.of(content.episodes().get(0).with(Classification.ICD10, edit.apply(content.episodes().get(0).diagnoses()))));
    }

    private static DraftContent read(Map<String, String> files) {
        return ContentReader.read(files, new Problems()).orElseThrow();
    }

    private static DraftCheck check(DraftContent content) {
        return DraftCheck.of(content, SampleFolders::read);
    }
}
