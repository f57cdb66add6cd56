package org.leadterm.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadterm.exercise.SampleExercise.READER;
import static org.leadterm.exercise.SampleExercise.with;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadterm.casenote.Document;
import org.leadterm.casenote.Evidence;
import org.leadterm.classification.Code;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.exercise.file.Problem;
import org.leadterm.marking.AcceptedCode;
import org.leadterm.marking.AnswerKey;
import org.leadterm.marking.AvoidedCode;
import org.leadterm.marking.ClinicianQuery;
import org.leadterm.marking.EpisodeKey;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.KeyItem;
import org.leadterm.marking.OrderRule;
import org.leadterm.marking.Reason;

class ExerciseReaderTest {
    private static final Code H25_1 = Code.icd10("H25.1");
    private static final Code T81_2 = Code.icd10("T81.2");
    private static final Code Y60_0 = Code.icd10("Y60.0");
    private static final Code C75_1 = Code.opcs4("C75.1");
    private static final Code C71_8 = Code.opcs4("C71.8");
    private static final Code Z94_3 = Code.opcs4("Z94.3");

    @Test
    void a_good_file_is_read_whole() {
        assertEquals(new Exercise(notes(), new AnswerKey(List.of(key())), "learning"),
                READER.read(SampleExercise.good()).orRefuse().exercise());
    }

    private static ExerciseNotes notes() {
        return new ExerciseNotes(new ExerciseId("cataract"), "Left cataract surgery", "Ophthalmology", Level.FOUNDATION, 15,
                new Edition("5th Edition", "OPCS-4.10", "2026"), List.of("day case", "laterality"),
                List.of(new Document("letter", "clinic-letter", "Clinic letter", SampleExercise.LETTER),
                        new Document("op", "operation-note", "Operation note", SampleExercise.OPERATION_NOTE)),
                List.of(new EpisodeNotes("Day case admission", Map.of("classification", "2", "method", "11", "source", "19",
                        "discharge-method", "1", "discharge-destination", "19"))));
    }

    private static EpisodeKey key() {
        KeyItem cataract = new KeyItem(List.of(List.of(H25_1)), List.of(new AcceptedCode(Code.icd10("H26.9"), Fraction.HALF, "Unspecified.")),
                Fraction.ONE, true, Optional.empty(),
                new Reason("The condition treated.", Optional.of("DGCS.1"), List.of(new Evidence("letter", "nuclear cataract"))));
        KeyItem tear = new KeyItem(List.of(List.of(T81_2)), List.of(), Fraction.ONE, true, Optional.empty(),
                new Reason("", Optional.empty(), List.of(new Evidence("op", "capsule was torn", 2))));
        KeyItem implant = new KeyItem(List.of(List.of(Code.icd10("Z96.1"))), List.of(), Fraction.ONE, false, Optional.empty(), Reason.NONE);
        KeyItem lens = new KeyItem(List.of(List.of(C75_1)), List.of(), Fraction.of(2), true, Optional.of(LocalDate.of(2026, 3, 4)), Reason.NONE);
        KeyItem extraction = new KeyItem(List.of(List.of(Code.opcs4("C71.2")), List.of(C71_8, Code.opcs4("Y02.1"))), List.of(), Fraction.ONE,
                true, Optional.empty(), Reason.NONE);
        return new EpisodeKey(List.of(cataract, tear, KeyItem.of(Y60_0), implant), List.of(lens, extraction, KeyItem.of(Z94_3)),
                List.of(new OrderRule(OrderRule.Kind.FOLLOWS, T81_2, Y60_0), new OrderRule(OrderRule.Kind.ADJACENT, C75_1, C71_8),
                        new OrderRule(OrderRule.Kind.AFTER, C75_1, Z94_3)),
                List.of(new AvoidedCode(Code.icd10("H53.8"), "A symptom."), new AvoidedCode(Code.opcs4("H53.8"), "A symptom.")),
                Optional.of(new ClinicianQuery("Which eye?", Fraction.ONE)));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id: cataract                | id: ../evil                     | exercise.yaml:1: id may hold only the letters a-z, digits and hyphens.
            id: cataract                | id: glaucoma                    | exercise.yaml:1: id is glaucoma, but the folder's name is "cataract".
            title: Left cataract surgery | # no title                     | exercise.yaml:1: The field title is missing.
            title: Left cataract surgery | title: ""                      | exercise.yaml:2: title must not be empty.
            title: Left cataract surgery | title: [a]                     | exercise.yaml:2: title must be text.
            title: Left cataract surgery | title: 2026                    | exercise.yaml:2: title must be text: put it in quotation marks.
            specialty:                  | speciality:                     | exercise.yaml:3: Unknown field "speciality": known here are documents, edition, episodes, id, level, marking, minutes, specialty, tags, title.
            level: foundation           | level: heroic                   | exercise.yaml:4: level must be foundation, intermediate or advanced, not "heroic".
            minutes: 15                 | minutes: a while                | exercise.yaml:5: minutes must be a whole number from 1 to 1440.
            minutes: 15                 | minutes: 0                      | exercise.yaml:5: minutes must be a whole number from 1 to 1440.
            standards: 2026             | standard: 2026                  | exercise.yaml:6: Unknown field "standard": known here are icd10, opcs4, standards.
            tags: [day case, laterality] | tags: day case                 | exercise.yaml:7: tags must be a list.
            id: op,                     | id: letter,                     | exercise.yaml:10: There are two documents "letter".
            file: op.md                 | file: none.md                   | exercise.yaml:10: There is no file "none.md" in the folder.
            file: op.md                 | file: ../../etc/passwd          | exercise.yaml:10: file must be a document in the exercise's folder, not "../../etc/passwd".
            file: op.md                 | file: /etc/passwd               | exercise.yaml:10: file must be a document in the exercise's folder, not "/etc/passwd".
            method: "11"                | method: "10"                    | exercise.yaml:13: "10" is not a code of method: 11, 12, 13, 21, 22, 23, 24, 25, 2A, 2B, 2C, 2D, 28, 31, 32, 81, 82, 83, 98, 99.
            method: "11"                | sex: "1"                        | exercise.yaml:13: Unknown field "sex": known here are classification, discharge-destination, discharge-method, method, source.
            code: H25.1                 | code: 25H.1                     | exercise.yaml:15: "25H.1" is not a code of ICD-10.
            code: H25.1                 | cod: H25.1                      | exercise.yaml:15: An item of the key needs either code or one-of.
            in: letter                  | in: lettre                      | exercise.yaml:18: There is no document "lettre".
            "nuclear cataract"          | "brunescent cataract"           | exercise.yaml:18: The quote "brunescent cataract" does not occur in letter.
            share: 0.5                  | share: -1                       | exercise.yaml:19: share must be a decimal or a fraction from 0 to 1, not "-1".
            share: 0.5                  | share: 3/2                      | exercise.yaml:19: share must be a decimal or a fraction from 0 to 1, not "3/2".
            share: 0.5                  | share: half                     | exercise.yaml:19: share must be a decimal or a fraction from 0 to 1, not "half".
            occurrence: 2               | occurrence: 9                   | exercise.yaml:21: The quote occurs only 2 times in op.
            occurrence: 2               | occurrence: 0                   | exercise.yaml:21: occurrence must be a whole number from 1 to 10000.
            required: false             | required: perhaps               | exercise.yaml:24: required must be true or false.
            date: 2026-03-04            | date: 4 March                   | exercise.yaml:27: date must be a date such as 2026-03-04, not "4 March".
            date: 2026-03-04            | date: 2026-02-30                | exercise.yaml:27: date must be a date such as 2026-03-04, not "2026-02-30".
            marks: 2                    | marks: 0                        | exercise.yaml:28: marks must be a number or a fraction above 0, at most 1000, not "0".
            code: C75.1                 | code: C75.11                    | exercise.yaml:26: "C75.11" is not a code of OPCS-4.
            [[C71.2], [C71.8, Y02.1]]   | [[C71.2], [C71.8, Y02.1], []]   | exercise.yaml:29: A set of one-of needs a code.
            [[C71.2], [C71.8, Y02.1]]   | [[C71.2], [C71.8, C71.8]]       | exercise.yaml:29: A set of one-of holds a code twice.
            {follows: [T81.2, Y60.0]}   | {follows: [T81.2, Y60.1]}       | exercise.yaml:32: The key of this episode has no code Y60.1.
            {follows: [T81.2, Y60.0]}   | {follows: [T81.2, C75.1]}       | exercise.yaml:32: An order names two codes of one classification.
            {follows: [T81.2, Y60.0]}   | {follows: [T81.2, T81.2]}       | exercise.yaml:32: An order names two different codes.
            {follows: [T81.2, Y60.0]}   | {follows: [T81.2]}              | exercise.yaml:32: follows must be a list of two codes.
            {follows: [T81.2, Y60.0]}   | {follows: [T81.2, Y60.0, H25.1]} | exercise.yaml:32: follows must be a list of two codes.
            {follows: [T81.2, Y60.0]}   | {before: [T81.2, Y60.0]}        | exercise.yaml:32: Unknown field "before": known here are adjacent, after, follows.
            code: H53.8                 | code: eyes                      | exercise.yaml:35: "eyes" is not a code.
            about: Which eye?           | aboot: Which eye?               | exercise.yaml:36: The field about is missing.
            credit: 1                   | credit: -1                      | exercise.yaml:36: credit must be a number or a fraction above 0, at most 1000, not "-1".
            marking: learning           | marking: guesswork              | exercise.yaml:37: There is no marking scheme "guesswork".
            marking: learning           | level: advanced                 | exercise.yaml:37: The field level is there twice.
            minutes: 15                 | minutes: !!java.util.Date 15    | exercise.yaml:5: YAML tags such as "tag:yaml.org,2002:java.util.Date" are not allowed.
            """)
    void a_mistake_is_named_with_its_line(String old, String changed, String expected) {
        List<String> problems = problems(with(old, changed)).stream().map(Problem::toString).toList();

        assertTrue(problems.contains(expected), () -> "expected " + expected + " among " + problems);
    }

    @Test
    void all_mistakes_are_reported_at_once() {
        String yaml = with(with(with(SampleExercise.YAML, "code: T81.2", "code: 81T.2"), "minutes: 15", "minutes: soon"),
                "marking: learning", "marking: guesswork");

        assertEquals(List.of(
                new Problem("exercise.yaml:5", "minutes must be a whole number from 1 to 1440."),
                new Problem("exercise.yaml:20", "\"81T.2\" is not a code of ICD-10."),
                new Problem("exercise.yaml:37", "There is no marking scheme \"guesswork\".")), problems(yaml));
    }

    @Test
    void yaml_that_does_not_parse_is_one_problem_with_its_line() {
        List<Problem> problems = problems(with("episodes:", "episodes: ["));

        assertEquals(1, problems.size());
        assertTrue(problems.get(0).where().matches("exercise\\.yaml:[0-9]+"), problems.toString());
    }

    @Test
    void an_empty_file_is_a_problem() {
        assertEquals(List.of(new Problem("exercise.yaml:1", "The file is empty.")), problems(""));
    }

    @Test
    void a_file_that_is_a_list_is_a_problem() {
        assertEquals(List.of(new Problem("exercise.yaml:1", "The file must have fields, each with a name and a value.")), problems("- a\n"));
    }

    @Test
    void a_folder_without_exercise_yaml_is_a_problem() {
        assertEquals(new Reading.Refused(List.of(new Problem("exercise.yaml:1", "The file is missing."))),
                READER.read(FolderFiles.ofTexts("cataract", Map.of("letter.md", "text"))));
    }

    @Test
    void a_title_of_two_megabytes_is_a_problem_and_is_not_repeated() {
        String text = problems(with("title: Left", "title: " + "x".repeat(1 << 20))).get(0).text();

        assertEquals("title is longer than 200 characters.", text);
        assertEquals("The file is too long: at most 2 million characters.", problems("x".repeat(3 << 20)).get(0).text());
    }

    @Test
    void aliases_of_aliases_are_refused_before_they_grow() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char level = 'b'; level <= 'j'; level++) {
            String below = "*" + (char) (level - 1);
            bomb.append(level).append(": &").append(level).append(" [").append(String.join(", ", Collections.nCopies(9, below))).append("]\n");
        }
        assertEquals("There are too many aliases: write the values out.",
                problems(with("tags: [day case, laterality]", bomb + "tags: *j")).get(0).text());
    }

    @Test
    void a_list_within_itself_is_a_problem() {
        assertEquals(List.of(new Problem("exercise.yaml:7", "A tag must be text.")), problems(with("[day case, laterality]", "&tags [*tags]")));
    }

    @Test
    void deep_nesting_is_a_problem() {
        assertEquals("Lists and mappings are nested too deep.", problems("a: " + "[".repeat(10_000)).get(0).text());
    }

    @Test
    void too_many_combinations_of_sets_are_refused() {
        String item = "      - one-of: [[C71.1], [C71.2], [C71.3], [C71.4]]\n";
        String many = with("    procedures:\n", "    procedures:\n" + item.repeat(7));

        assertEquals("procedures has more than 4096 combinations of one-of sets.", problems(many).get(0).text());
    }

    @Test
    void accept_does_not_go_with_a_choice() {
        assertEquals("accept goes with code, not with one-of: write what is accepted as another set.",
                problems(with("- code: H25.1", "- one-of: [[H25.1], [H25.0]]")).get(0).text());
    }

    @Test
    void a_file_that_is_not_utf_8_is_a_problem() {
        FolderFiles files = FolderFiles.of("", Map.of("exercise.yaml", SampleExercise.YAML.getBytes(StandardCharsets.UTF_8),
                "letter.md", new byte[] {(byte) 0xC3, 0x28}, "op.md", SampleExercise.OPERATION_NOTE.getBytes(StandardCharsets.UTF_8)));

        assertEquals(new Reading.Refused(List.of(new Problem("letter.md:1", "The file is not text in UTF-8."))), READER.read(files));
    }

    @Test
    void codes_that_the_active_release_lacks_are_warnings() {
        ExerciseReader reader = new ExerciseReader("learning"::equals, code -> !code.text().equals("H25.1"));

        assertEquals(List.of(new Problem("exercise.yaml:15", "The active release has no code H25.1.")),
                reader.read(SampleExercise.good()).orRefuse().warnings());
    }

    @Test
    void what_the_coding_rules_say_of_a_key_is_a_warning_at_the_code_that_breaks_one() {
        Reading reading = READER.read(SampleExercise.files(with("code: Z96.1", "code: H28.0")));

        assertEquals(List.of(new Problem("exercise.yaml:23",
                        "H28.0 is an asterisk code. Its partner stands next to it: the diabetes with eye complications, E10.3 to E14.3.")),
                reading.orRefuse().warnings());
    }

    @Test
    void shares_are_read_exactly() {
        Exercise exercise = READER.read(SampleExercise.files(with("share: 0.5", "share: \"2/3\""))).orRefuse().exercise();

        assertEquals(Fraction.of(2, 3), exercise.key().episodes().get(0).diagnoses().get(0).accepted().get(0).share());
    }

    @Test
    void codes_are_read_in_any_notation() {
        Exercise exercise = READER.read(SampleExercise.files(with("code: H25.1", "code: h251-"))).orRefuse().exercise();

        assertEquals(List.of(List.of(H25_1)), exercise.key().episodes().get(0).diagnoses().get(0).sets());
    }

    private static List<Problem> problems(String yaml) {
        return READER.read(SampleExercise.files(yaml)) instanceof Reading.Refused refused ? refused.problems() : List.of();
    }
}
