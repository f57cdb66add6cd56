package org.leadterm.classification.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.Entry;
import org.leadterm.classification.Mark;
import org.leadterm.classification.Release;

class TsvReleaseTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void usage_and_mark_are_read_where_they_are_given() {
        assertEquals(new Release("R", Classification.ICD10, APRIL, List.of(
                Entry.of(Code.icd10("G63.2"), "Diabetic polyneuropathy").marked(Mark.ASTERISK).used(1200),
                Entry.of(Code.icd10("I10"), "Essential (primary) hypertension"))),
                read("code\ttitle\tusage\tmark\nG63.2\tDiabetic polyneuropathy\t1200\tasterisk\nI10.X\tEssential (primary) hypertension\t\n"));
    }

    @Test
    void columns_that_are_not_known_are_passed_over() {
        assertEquals(OptionalInt.of(7), read("code\ttitle\tusage\tyear\r\nI10\tHypertension\t7\t2023\r\n").entries().get(0).usage());
    }

    @Test
    void every_problem_is_named_with_its_line() {
        RefusedFile refused = assertThrows(RefusedFile.class,
                () -> read("code\ttitle\tusage\nT8.12\tOdd\t\nI10\t\t\nI10\tHypertension\tmany\nJ45\tAsthma\t\nJ45.X\tAsthma\t\nJ46\ta\t1\t2\n"));
        assertEquals(List.of(
                new Problem("list.tsv", 2, "\"T8.12\" is not an ICD-10 code"),
                new Problem("list.tsv", 3, "I10 has no title"),
                new Problem("list.tsv", 4, "usage is not a whole number: many"),
                new Problem("list.tsv", 6, "J45 is listed twice"),
                new Problem("list.tsv", 7, "4 columns where the header has 3")), refused.problems());
    }

    @Test
    void a_header_without_a_column_is_one_problem() {
        RefusedFile refused = assertThrows(RefusedFile.class, () -> read("code\tname\nI10\tHypertension\n"));
        assertEquals(List.of(new Problem("list.tsv", 1, "the header has no column \"title\"")), refused.problems());
    }

    @Test
    void an_empty_list_is_refused() {
        RefusedFile refused = assertThrows(RefusedFile.class, () -> read("code\ttitle\n"));
        assertEquals(List.of(new Problem("list.tsv", 1, "there are no codes in it")), refused.problems());
        assertThrows(RefusedFile.class, () -> read(""));
    }

    @Test
    void windows_1252_is_read_as_well_as_utf_8() {
        String list = "code\ttitle\nM35.2\tBehçet disease\n";
        assertEquals(read(list.getBytes(StandardCharsets.UTF_8)), read(list.getBytes(Charset.forName("windows-1252"))));
    }

    private static Release read(String list) {
        return read(list.getBytes(StandardCharsets.UTF_8));
    }

    private static Release read(byte[] list) {
        return TsvRelease.read("list.tsv", new ByteArrayInputStream(list), "R", Classification.ICD10, APRIL);
    }
}
