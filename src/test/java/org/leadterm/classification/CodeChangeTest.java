package org.leadterm.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.CodeChange.Kind;

class CodeChangeTest {
    private static final List<Code> CODES = List.of(Code.icd10("Z96.1"), Code.icd10("H25.1"), Code.icd10("H26.9"), Code.icd10("T81.2"));
    private static final CodeBook BEFORE = book("H25.1 Fog", "H26.9 Mist", "T81.2 Tear", "Z96.1 Glass");

    @Test
    void the_same_codes_and_titles_are_no_change() {
        assertEquals(List.of(), CodeChange.among(CODES, BEFORE, book("A00 More", "H25.1 FOG.", "H26.9 Mist", "T81.2 Tear", "Z96.1 Glass")));
    }

    @Test
    void codes_that_are_gone_renamed_or_divided_are_told_in_their_order() {
        assertEquals(List.of(
                new CodeChange(Code.icd10("H25.1"), Kind.RENAMED, Optional.of("Fog"), Optional.of("Cloud")),
                new CodeChange(Code.icd10("H26.9"), Kind.GONE, Optional.of("Mist"), Optional.empty()),
                new CodeChange(Code.icd10("T81.2"), Kind.NOT_ASSIGNABLE, Optional.of("Tear"), Optional.of("Tear"))),
                CodeChange.among(CODES, BEFORE, book("H25.1 Cloud", "T81.2 Tear", "T81.20 Small tear", "Z96.1 Glass")));
    }

    private static CodeBook book(String... lines) {
        List<Entry> entries = Stream.of(lines).map(line -> line.split(" ", 2)).map(line -> Entry.of(Code.icd10(line[0]), line[1])).toList();
        return new CodeBook(new Release("R", Classification.ICD10, LocalDate.of(2026, 4, 1), entries), new Structure(List.of()), AlphabeticalIndex.EMPTY);
    }
}
