package org.leadterm.assessment.question.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.question.Choice;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.QuestionHead;
import org.leadterm.assessment.question.QuestionId;
import org.leadterm.assessment.question.QuestionKind;
import org.leadterm.assessment.question.SampleQuestions;
import org.leadterm.assessment.question.SingleChoice;
import org.leadterm.assessment.question.Subject;
import org.leadterm.assessment.question.json.QuestionFields;
import org.leadterm.exercise.Level;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.exercise.file.Problem;
import org.leadterm.marking.Fraction;

class QuestionsReaderTest {
    @Test
    void a_file_holds_questions_of_every_kind() {
        assertEquals(Arrays.asList(QuestionKind.values()), SampleQuestions.all().stream().map(Question::kind).toList());
    }

    @Test
    void a_question_is_read_with_all_its_fields() {
        assertEquals(new SingleChoice(new QuestionHead(new QuestionId("pump"), "Which chamber pumps blood into the aorta?", Subject.ANATOMY,
                        Level.FOUNDATION, Fraction.ONE, "The left ventricle serves the whole body.", Optional.empty(), List.of(), 30),
                List.of(new Choice("Left ventricle", true, "It has the thickest wall."), new Choice("Right ventricle", false, "It pumps into the pulmonary trunk."),
                        new Choice("Left atrium", false, "")), true), SampleQuestions.named("pump"));
    }

    @Test
    void what_is_stored_of_a_question_is_read_back_as_the_same() {
        for (Question question : SampleQuestions.all()) {
            assertEquals(question, QuestionsReader.stored(QuestionFields.write(question).toString()));
        }
    }

    @Test
    void every_problem_is_told_with_its_line() {
        String known = "accept, answer, explanation, extra, feedback, guide, id, items, kind, level, marks, options, pairs, part-marks, reject, seconds,"
                + " shuffle, standard, steps, strict, subject, tags, text, tolerance, unit, wanted, words.";
        assertEquals(List.of("sample.yaml:6: Unknown field \"question\": known here are " + known,
                        "sample.yaml:3: There is no subject \"astrology\".",
                        "sample.yaml:4: level must be foundation, intermediate or advanced, not \"easy\".",
                        "sample.yaml:1: The field text is missing."),
                problems(SampleQuestions.YAML.replaceFirst("anatomy-and-physiology", "astrology").replaceFirst("foundation", "easy")
                        .replaceFirst("text: Which", "question: Which")));
    }

    @Test
    void a_key_that_cannot_be_marked_is_told_at_its_field() {
        assertEquals(List.of("sample.yaml:8: Exactly one option must be right, not 0."),
                problems(SampleQuestions.YAML.replaceFirst("right: true, ", "")));
        assertEquals(List.of("sample.yaml:8: Two of these read alike."), problems(SampleQuestions.YAML.replaceFirst("Left atrium", "Right ventricle")));
        assertEquals(List.of("sample.yaml:74: There must be three steps or more."),
                problems(SampleQuestions.YAML.replace("[First, Second, {text: Third, feedback: After the second.}, Fourth]", "[First, Second]")));
    }

    @Test
    void a_field_of_another_kind_is_refused() {
        assertEquals(List.of("sample.yaml:6: A single-choice question has no field pairs."),
                problems(SampleQuestions.YAML.replaceFirst("text: Which", "pairs: []\n  text: Which")));
    }

    @Test
    void a_question_stands_once_in_all_files() {
        Map<String, String> files = Map.of("a.yaml", SampleQuestions.YAML, "b.yaml", SampleQuestions.YAML.substring(0, SampleQuestions.YAML.indexOf("- id: valves")));

        assertEquals(List.of(new Problem("b.yaml:1", "The question pump is there twice: also at a.yaml:1.")),
                ((QuestionsReading.Refused) QuestionsReader.read(FolderFiles.ofTexts("", files))).problems());
    }

    @Test
    void files_with_problems_are_refused_whole() {
        QuestionsReading reading = SampleQuestions.read("- {id: lonely}");

        assertEquals(5, assertThrows(QuestionsRefused.class, reading::orRefuse).problems().size());
    }

    @Test
    void an_empty_file_and_one_that_is_no_list_are_problems() {
        assertEquals(List.of("sample.yaml:1: The file is empty."), problems("# nothing\n"));
        assertEquals(List.of("sample.yaml:1: The file must be a list."), problems("id: alone\n"));
    }

    private static List<String> problems(String yaml) {
        return ((QuestionsReading.Refused) SampleQuestions.read(yaml)).problems().stream().map(Problem::toString).toList();
    }
}
