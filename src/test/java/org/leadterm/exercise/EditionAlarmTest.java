package org.leadterm.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.AlphabeticalIndex;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Entry;
import org.leadterm.classification.Release;
import org.leadterm.classification.Structure;
import org.leadterm.exercise.EditionAlarm.Affected;
import org.leadterm.exercise.EditionAlarm.Change;
import org.leadterm.marking.AnswerKey;

/** The sample's key has H25.1 (H26.9 is accepted in its place), T81.2, Y60.0 and Z96.1. */
class EditionAlarmTest {
    private static final AnswerKey KEY = SampleExercise.READER.read(SampleExercise.good()).orRefuse().exercise().key();
    private static final CodeBook BEFORE = book("H25.1 Fog", "H26.9 Mist", "T81.2 Tear", "Y60.0 Slip", "Z96.1 Glass");

    @Test
    void the_same_codes_and_titles_alarm_nobody() {
        assertEquals(List.of(), EditionAlarm.affected(KEY, BEFORE, book("A00 More", "H25.1 FOG.", "H26.9 Mist", "T81.2 Tear", "Y60.0 Slip", "Z96.1 Glass")));
    }

    @Test
    void codes_that_are_gone_renamed_or_divided_are_told_accepted_ones_too() {
        assertEquals(List.of(
                new Affected(Code.icd10("H25.1"), Change.RENAMED, Optional.of("Fog"), Optional.of("Cloud")),
                new Affected(Code.icd10("H26.9"), Change.GONE, Optional.of("Mist"), Optional.empty()),
                new Affected(Code.icd10("T81.2"), Change.NOT_ASSIGNABLE, Optional.of("Tear"), Optional.of("Tear"))),
                EditionAlarm.affected(KEY, BEFORE, book("H25.1 Cloud", "T81.2 Tear", "T81.20 Small tear", "Y60.0 Slip", "Z96.1 Glass")));
    }

    private static CodeBook book(String... lines) {
        List<Entry> entries = Stream.of(lines).map(line -> line.split(" ", 2)).map(line -> Entry.of(Code.icd10(line[0]), line[1])).toList();
        return new CodeBook(new Release("R", Classification.ICD10, LocalDate.of(2026, 4, 1), entries), new Structure(List.of()), AlphabeticalIndex.EMPTY);
    }
}
