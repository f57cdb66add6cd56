package org.leadterm.assessment.question;

import java.util.List;
import java.util.Map;
import org.leadterm.assessment.question.reading.QuestionsReader;
import org.leadterm.assessment.question.reading.QuestionsReading;
import org.leadterm.exercise.file.FolderFiles;

/** One question of each kind. */
public final class SampleQuestions {
    public static final String YAML = """
            - id: pump
              kind: single-choice
              subject: anatomy-and-physiology
              level: foundation
              seconds: 30
              text: Which chamber pumps blood into the aorta?
              options:
                - {text: Left ventricle, right: true, feedback: It has the thickest wall.}
                - {text: Right ventricle, feedback: It pumps into the pulmonary trunk.}
                - {text: Left atrium}
              explanation: The left ventricle serves the whole body.
            - id: valves
              kind: multiple-choice
              subject: anatomy-and-physiology
              level: intermediate
              marks: 2
              text: Which valves stand between an atrium and a ventricle?
              options:
                - {text: Mitral valve, right: true}
                - {text: Tricuspid valve, right: true}
                - {text: Aortic valve, feedback: It leads out of the heart.}
                - {text: Pulmonary valve}
              explanation: They are the atrioventricular valves.
            - id: main-condition
              kind: true-false
              subject: icd10-standards
              level: foundation
              standard: DGCS.1
              text: The primary diagnosis is the main condition treated or investigated.
              answer: true
              feedback: {true: It is., false: It is not the gravest one.}
              explanation: That is its definition.
            - id: last-part-of-small-bowel
              kind: short-answer
              subject: anatomy-and-physiology
              level: foundation
              marks: 2
              text: What is the last part of the small intestine?
              accept:
                - ileum
                - {text: small bowel end, share: 1/2, feedback: It has a name.}
              reject:
                - {text: ilium, feedback: That is a bone of the pelvis.}
              explanation: Duodenum, jejunum, ileum.
            - id: share-right
              kind: numeric
              subject: data-quality
              level: foundation
              text: Of 40 primary diagnoses 37 are right. What percentage is that?
              answer: 92.5
              tolerance: 0.05
              unit: "%"
              reject:
                - {answer: 7.5, feedback: That is the share of errors.}
              explanation: 37 of 40.
            - id: roots
              kind: matching
              subject: terminology
              level: foundation
              marks: 3
              text: Which organ does each word part name?
              pairs:
                - {left: nephr-, right: Kidney}
                - {left: ren-, right: Kidney}
                - {left: hepat-, right: Liver, feedback: As in hepatitis.}
              extra: [Spleen]
              explanation: Greek and Latin both have a word for the kidney.
            - id: four-steps
              kind: ordering
              subject: icd10-standards
              level: intermediate
              marks: 4
              text: Put these in order.
              steps: [First, Second, {text: Third, feedback: After the second.}, Fourth]
              explanation: In order.
            - id: bones
              kind: list
              subject: anatomy-and-physiology
              level: intermediate
              marks: 3
              text: Name three bones of the arm and forearm.
              wanted: 3
              items:
                - {accept: [humerus], feedback: Of the upper arm.}
                - {accept: [radius]}
                - {accept: [ulna, elbow bone]}
              explanation: Humerus, radius and ulna.
            - id: why-two-people
              kind: extended
              subject: information-governance
              level: advanced
              marks: 3
              text: Why does a second person look at notes before release?
              words: 50
              guide:
                - {point: Rules miss names, marks: 2}
                - {point: The author is blind to what is familiar}
                - {point: Somebody answers for the residual risk, marks: 1}
              explanation: No tool makes notes anonymous.
            """;

    private SampleQuestions() {
    }

    public static FolderFiles files() {
        return files(YAML);
    }

    public static FolderFiles files(String yaml) {
        return FolderFiles.ofTexts("questions", Map.of("sample.yaml", yaml));
    }

    public static List<Question> all() {
        return read(YAML).orRefuse().questions();
    }

    public static QuestionsReading read(String yaml) {
        return QuestionsReader.read(files(yaml));
    }

    @SuppressWarnings("unchecked")
    public static <Q extends Question> Q named(String id) {
        return (Q) all().stream().filter(question -> question.id().text().equals(id)).findFirst().orElseThrow();
    }
}
