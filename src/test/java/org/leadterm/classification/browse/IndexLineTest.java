package org.leadterm.classification.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Code;
import org.leadterm.classification.CrossReference;
import org.leadterm.classification.IndexEntry;

class IndexLineTest {
    private static final Code E11 = Code.icd10("E11");
    private static final Code E11_3 = Code.icd10("E11.3");

    @Test
    void modifiers_are_indented_and_one_that_only_holds_others_has_a_line() {
        List<IndexLine> lines = IndexLine.of(List.of(IndexEntry.to(E11_3, "Diabetes", "type 2", "with", "cataract"), IndexEntry.to(E11, "Diabetes", "type 2"),
                new IndexEntry("Diabetes", List.of("bronze"), Optional.empty(), Optional.of(CrossReference.of("see Haemochromatosis")))));
        assertEquals(List.of("0 Diabetes []", "1 type 2 [E11]", "2 with []", "3 cataract [E11.3]", "1 bronze []"),
                lines.stream().map(line -> line.depth() + " " + line.text() + " " + line.codes()).toList());
        assertEquals(List.of(CrossReference.of("see Haemochromatosis")), lines.get(4).references());
    }

    @Test
    void no_entries_have_no_lines() {
        assertEquals(List.of(), IndexLine.of(List.of()));
    }
}
