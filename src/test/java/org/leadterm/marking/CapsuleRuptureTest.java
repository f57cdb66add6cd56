package org.leadterm.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One case note, answered in two dozen ways: what each way is found to be, worked out by hand. */
class CapsuleRuptureTest {
    private static final AnswerKey KEY = KeyNotation.key("H25.1~H26.9=0.5 T81.2 Y60.0 E11.9 I10 Z96.1?", "C75.1 C71.2 C79.1 Z94.3 C90.3?",
            "T81.2>Y60.0 opcs4:C75.1>opcs4:C71.2 opcs4:C79.1>>opcs4:Z94.3", "H53.8");
    private static final String DIAGNOSES = "H25.1 T81.2 Y60.0 E11.9 I10";
    private static final String PROCEDURES = "C75.1 C71.2 C79.1 Z94.3";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "=", textBlock = """
            perfect                          | =                               | =                       | 9    | 100.0 |
            other notations                  | h251 T812 y60.0 E119 I10X       | c751 C71.2 c79.1 Z943   | 9    | 100.0 |
            codes of full length             | H251- T812- Y600- E11.9- I10X-  | =                       | 9    | 100.0 |
            primary's fourth character       | H25.0 T81.2 Y60.0 E11.9 I10     | =                       | 17/2 | 94.4  | PD4 wrongFourth H25.0>H25.1 1/2 of 1 @1
            accepted at half share           | H26.9 T81.2 Y60.0 E11.9 I10     | =                       | 17/2 | 94.4  | - accepted H26.9>H25.1 1/2 of 1 @1
            primary of another category      | H40.1 T81.2 Y60.0 E11.9 I10     | =                       | 8    | 88.9  | PD3 wrongThird H40.1>H25.1 0 of 1 @1
            primary and secondary exchanged  | E11.9 T81.2 Y60.0 H25.1 I10     | =                       | 8    | 88.9  | SDIS sequence E11.9>E11.9 1/2 of 1 @1; PDIS sequence H25.1>H25.1 1/2 of 1 @4
            external cause left out          | H25.1 T81.2 E11.9 I10           | =                       | 8    | 88.9  | SDO omitted ->Y60.0 0 of 1
            a code too many                  | H25.1 T81.2 Y60.0 E11.9 I10 Z86.4 | =                     | 9    | 100.0 | SDNR notRelevant Z86.4>- 0 of 0 @6
            a code to avoid                  | H25.1 T81.2 Y60.0 E11.9 I10 H53.8 | =                     | 9    | 100.0 | SDNR avoid H53.8>- 0 of 0 @6
            optional codes                   | H25.1 T81.2 Y60.0 E11.9 I10 Z96.1 | C75.1 C71.2 C79.1 Z94.3 C90.3 | 9 | 100.0 | - tolerated Z96.1>Z96.1 0 of 0 @6; - tolerated C90.3>C90.3 0 of 0 @5
            external cause too late          | H25.1 T81.2 E11.9 Y60.0 I10     | =                       | 17/2 | 94.4  | SDIS sequence Y60.0>Y60.0 1/2 of 1 @4
            second procedure too late        | =                               | C75.1 C79.1 C71.2 Z94.3 | 17/2 | 94.4  | SPIS sequence C71.2>C71.2 1/2 of 1 @3
            side too early                   | =                               | C75.1 C71.2 Z94.3 C79.1 | 17/2 | 94.4  | SPIS sequence Z94.3>Z94.3 1/2 of 1 @3
            secondary of another category    | H25.1 T81.2 Y60.0 E78.0 I10     | =                       | 8    | 88.9  | SD3 wrongThird E78.0>E11.9 0 of 1 @4
            wrong side                       | =                               | C75.1 C71.2 C79.1 Z94.2 | 17/2 | 94.4  | SP4 wrongFourth Z94.2>Z94.3 1/2 of 1 @4
            no procedures                    | =                               | ''                      | 5    | 55.6  | PPO omitted ->C75.1 0 of 1; SPO omitted ->C71.2 0 of 1; SPO omitted ->C79.1 0 of 1; SPO omitted ->Z94.3 0 of 1
            """)
    void learning(String name, String diagnoses, String procedures, String awarded, String percent, String faults) {
        MarkSheet sheet = mark(diagnoses, procedures, MarkingSchemes.LEARNING);
        assertEquals(awarded + " of 9, " + percent + ": " + Optional.ofNullable(faults).orElse(""),
                sheet.awarded() + " of " + sheet.available() + ", " + sheet.percent().orElseThrow() + ": " + String.join("; ", Lines.faults(sheet)));
        assertEquals(Optional.empty(), sheet.passed());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', nullValues = "=", textBlock = """
            no part marks     | audit          | H25.0 T81.2 Y60.0 E11.9 I10 | =  | 8 | false
            perfect           | audit          | =                           | =  | 9 | true
            perfect           | nccq-practical | =                           | =  | 9 | true
            fourth character  | nccq-practical | H25.0 T81.2 Y60.0 E11.9 I10 | =  | 8 | false
            half share        | nccq-practical | H26.9 T81.2 Y60.0 E11.9 I10 | =  | 17/2 | true
            half share        | audit          | H26.9 T81.2 Y60.0 E11.9 I10 | =  | 8 | false
            one of four right is too few      | audit | H25.1 T81.2 Y60.0 E11.8 I10 | = | 8 | false
            nothing coded     | nccq-practical | ''                          | '' | 0 | false
            """)
    void passed(String name, String scheme, String diagnoses, String procedures, String awarded, boolean passed) {
        MarkSheet sheet = mark(diagnoses, procedures, MarkingSchemes.named(scheme).orElseThrow());
        assertEquals(awarded + " of 9, " + passed, sheet.awarded() + " of " + sheet.available() + ", " + sheet.passed().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            H25.1 T81.2 Y60.0 E11.9 I10       | 1/1 omitted 0 surplus 0 | 4/4 omitted 0 surplus 0
            H40.1 T81.2 Y60.0 E11.9 I10       | 0/1 omitted 0 surplus 0 | 4/4 omitted 0 surplus 0
            H25.1 T81.2 E11.9 I10             | 1/1 omitted 0 surplus 0 | 3/4 omitted 1 surplus 0
            H25.1 T81.2 Y60.0 E11.9 I10 Z86.4 | 1/1 omitted 0 surplus 0 | 4/4 omitted 0 surplus 1
            """)
    void groups(String diagnoses, String primary, String secondary) {
        var groups = mark(diagnoses, PROCEDURES, MarkingSchemes.LEARNING).groups();
        assertEquals(primary + "; " + secondary,
                Lines.of(groups.get(Group.PRIMARY_DIAGNOSIS)) + "; " + Lines.of(groups.get(Group.SECONDARY_DIAGNOSIS)));
    }

    private static MarkSheet mark(String diagnoses, String procedures, MarkingScheme scheme) {
        return Marking.mark(KEY, KeyNotation.answer(Optional.ofNullable(diagnoses).orElse(DIAGNOSES),
                Optional.ofNullable(procedures).orElse(PROCEDURES)), scheme);
    }
}
