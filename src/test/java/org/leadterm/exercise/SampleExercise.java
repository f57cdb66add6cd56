package org.leadterm.exercise;

import java.util.Map;
import java.util.TreeMap;
import org.leadterm.exercise.file.FolderFiles;

/** A good exercise's files, and ways to spoil them. */
final class SampleExercise {
    static final String ID = "cataract";
    static final String YAML = """
            id: cataract
            title: Left cataract surgery
            specialty: Ophthalmology
            level: foundation
            minutes: 15
            edition: {icd10: "5th Edition", opcs4: "OPCS-4.10", standards: 2026}
            tags: [day case, laterality]
            documents:
              - {id: letter, kind: clinic-letter, title: Clinic letter, file: letter.md}
              - {id: op, kind: operation-note, title: Operation note, file: op.md}
            episodes:
              - title: Day case admission
                admission: {classification: "2", method: "11", source: "19", discharge-method: "1", discharge-destination: "19"}
                diagnoses:
                  - code: H25.1
                    why: The condition treated.
                    standard: DGCS.1
                    evidence: [{in: letter, quote: "nuclear cataract"}]
                    accept: [{code: H26.9, share: 0.5, why: Unspecified.}]
                  - code: T81.2
                    evidence: [{in: op, quote: "capsule was torn", occurrence: 2}]
                  - code: Y60.0
                  - code: Z96.1
                    required: false
                procedures:
                  - code: C75.1
                    date: 2026-03-04
                    marks: 2
                  - one-of: [[C71.2], [C71.8, Y02.1]]
                  - code: Z94.3
                order:
                  - {follows: [T81.2, Y60.0]}
                  - {adjacent: [C75.1, C71.8]}
                  - {after: [C75.1, Z94.3]}
                avoid: [{code: H53.8, why: A symptom.}]
                query: {about: Which eye?, credit: 1}
            marking: learning
            """;
    static final String LETTER = "# Letter\n\nDense nuclear\ncataract of the **left** eye.\n";
    static final String OPERATION_NOTE = "The capsule was torn. Again: the capsule was torn.\n";
    static final ExerciseReader READER = new ExerciseReader("learning"::equals, code -> true);

    private SampleExercise() {
    }

    static Map<String, String> texts(String yaml) {
        return new TreeMap<>(Map.of("exercise.yaml", yaml, "letter.md", LETTER, "op.md", OPERATION_NOTE));
    }

    static FolderFiles files(String yaml) {
        return FolderFiles.ofTexts(ID, texts(yaml));
    }

    static FolderFiles good() {
        return files(YAML);
    }

    /** The YAML with one passage exchanged, which must be there. */
    static String with(String old, String changed) {
        return with(YAML, old, changed);
    }

    static String with(String yaml, String old, String changed) {
        if (!yaml.contains(old)) {
            throw new IllegalArgumentException("the sample has no " + old);
        }
        return yaml.replace(old, changed);
    }
}
