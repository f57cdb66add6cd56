package org.leadterm.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadterm.classification.SampleBook.BOOK;
import static org.leadterm.classification.SampleBook.H25;
import static org.leadterm.classification.SampleBook.H25_0;
import static org.leadterm.classification.SampleBook.H25_1;
import static org.leadterm.classification.SampleBook.H26_9;
import static org.leadterm.classification.SampleBook.I10;
import static org.leadterm.classification.SampleBook.S72_00;
import static org.leadterm.classification.SampleBook.S72_01;
import static org.leadterm.classification.SampleBook.S72_0;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeBookTest {
    private static final Ancestor EYE = new Ancestor("VII", "Diseases of the eye and adnexa");
    private static final Ancestor LENS = new Ancestor("H25-H28", "Disorders of lens");

    @Test
    void a_code_stands_under_its_chapter_block_and_category() {
        assertEquals(List.of(EYE, LENS, new Ancestor("H25", "Senile cataract")), BOOK.ancestors(H25_1));
    }

    @Test
    void a_category_that_the_release_leaves_out_is_left_out_above_its_codes() {
        assertEquals(List.of(EYE, LENS), BOOK.ancestors(H26_9));
    }

    @Test
    void a_category_holds_its_codes_whether_it_is_listed_or_not() {
        assertEquals(List.of(H25_0, H25_1), codes(BOOK.children(H25)));
        assertEquals(List.of(H26_9), codes(BOOK.children(Code.icd10("H26"))));
        assertEquals(List.of(S72_00, S72_01), codes(BOOK.children(S72_0)));
    }

    @Test
    void only_a_code_with_nothing_below_it_is_assignable() {
        assertTrue(BOOK.assignable(H25_1));
        assertTrue(BOOK.assignable(I10));
        assertTrue(BOOK.assignable(S72_00));
        assertFalse(BOOK.assignable(S72_0));
        assertFalse(BOOK.assignable(H25));
        assertFalse(BOOK.assignable(Code.icd10("Z99.9")), "a code that is not listed");
    }

    @Test
    void a_release_may_withhold_a_code_with_nothing_below_it() {
        Release release = new Release("R", Classification.ICD10, LocalDate.EPOCH, List.of(Entry.of(I10, "Essential hypertension").withholding()));
        assertFalse(new CodeBook(release, SampleBook.STRUCTURE, AlphabeticalIndex.EMPTY).assignable(I10));
    }

    @Test
    void a_block_lists_its_categories_and_what_stands_for_one_left_out() {
        assertEquals(List.of(H25, H26_9), codes(BOOK.topCodesIn(SampleBook.STRUCTURE.sections().get(1))));
    }

    @Test
    void narrower_blocks_stand_inside_wider_ones() {
        Section chapter = new Section(Section.Kind.CHAPTER, "II", "C00", "D48", "Neoplasms");
        Section wide = new Section(Section.Kind.BLOCK, "C00-C97", "C00", "C97", "Malignant neoplasms");
        Section narrow = new Section(Section.Kind.BLOCK, "C15-C26", "C15", "C26", "Malignant neoplasms of digestive organs");
        Structure structure = new Structure(List.of(narrow, chapter, wide));
        assertEquals(List.of(chapter, wide, narrow), structure.around("C18"));
        assertEquals(List.of(wide), structure.blocksIn(chapter));
        assertEquals(List.of(narrow), structure.blocksIn(wide));
    }

    @Test
    void the_index_knows_what_points_at_a_code() {
        assertEquals(List.of(IndexEntry.to(H25_1, "Cataract", "nuclear", "senile")), BOOK.index().pointingAt(H25_1));
        assertEquals(List.of("Cataract"), BOOK.index().leadTerms("cat"));
        assertEquals(2, BOOK.index().under("CATARACT").size());
    }

    @Test
    void a_reference_leads_to_the_entries_at_its_path() {
        assertEquals(List.of(Optional.of(H25_1)),
                BOOK.index().at(CrossReference.of("see Cataract, nuclear")).stream().map(IndexEntry::code).toList());
        assertEquals(2, BOOK.index().at(CrossReference.of("see also Cataract, without such a path")).size());
    }

    @Test
    void a_code_cannot_be_listed_twice() {
        List<Entry> twice = List.of(Entry.of(I10, "Essential hypertension"), Entry.of(I10, "Hypertension"));
        assertThrows(IllegalArgumentException.class, () -> new Release("R", Classification.ICD10, LocalDate.EPOCH, twice));
    }

    @Test
    void notes_for_a_code_that_is_not_listed_are_refused() {
        List<Note> notes = List.of(new Note(Code.icd10("Z99.9"), Note.Kind.NOTE, "Nowhere"));
        assertThrows(UnknownCode.class, () -> SampleBook.RELEASE.with(notes));
    }

    private static List<Code> codes(List<Entry> entries) {
        return entries.stream().map(Entry::code).toList();
    }
}
