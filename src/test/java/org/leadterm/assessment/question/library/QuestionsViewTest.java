package org.leadterm.assessment.question.library;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.Input;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.question.SampleQuestions;
import org.leadterm.assessment.question.json.QuestionYaml;
import org.leadterm.assessment.question.reading.QuestionsReader;
import org.leadterm.assessment.question.reading.QuestionsReading;
import org.leadterm.view.ViewTest;

class QuestionsViewTest extends ViewTest {
    private SampleBank bank;
    private QuestionsView view;

    @BeforeEach
    void open() {
        bank = SampleBank.open();
        view = bank.database().transaction(() -> show(new QuestionsView(bank.questions())));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void the_list_has_subject_kind_level_marks_and_who_stored_the_version_when() {
        assertTrue(text(_get(QuestionTable.class)).startsWith("Question Subject Kind Level Marks Version Stored"
                + " Name three bones of the arm and forearm. bones Anatomy and physiology List Intermediate 3 1 04/03/2026 09:30 uploaded by ada"),
                text(_get(QuestionTable.class)));
    }

    @Test
    void a_subject_a_level_or_a_kind_narrows_the_list() {
        _find(PickElement.class).get(0).pick("terminology");
        assertTrue(text(view).contains("1 question "), text(view));
        _find(PickElement.class).get(0).pick("");
        _find(PickElement.class).get(1).pick("advanced");
        assertTrue(text(_get(QuestionTable.class)).contains("why-two-people"));
        _find(PickElement.class).get(2).pick("list");
        assertTrue(text(view).contains("Nothing matches"), text(view));
    }

    @Test
    void words_narrow_the_list() {
        _setValue(_get(Input.class), "DGCS.1 diagnosis");

        assertTrue(text(view).contains("1 question "), text(view));
    }

    @Test
    void a_refused_upload_lists_every_problem_with_file_and_line() {
        upload("- {id: lonely, kind: true-false, subject: terminology, level: foundation, text: So?}\n");

        assertTrue(text(view).contains("Nothing was stored. The files have 2 problems."
                + " questions.yaml:1 The field answer is missing. questions.yaml:1 The field explanation is missing."), text(view));
    }

    @Test
    void an_upload_that_is_taken_is_told_with_its_versions() {
        upload(SampleQuestions.YAML.replaceFirst("seconds: 30", "seconds: 45"));
        assertTrue(text(view).contains("Stored: pump (version 2). 8 questions were here already, word for word."), text(view));
        upload(SampleQuestions.YAML.replaceFirst("seconds: 30", "seconds: 45"));
        assertTrue(text(view).contains("Nothing new. 9 questions were here already, word for word."), text(view));
    }

    @Test
    void what_is_downloaded_can_be_uploaded_again() {
        String yaml = QuestionYaml.write(SampleQuestions.all());
        QuestionsReading reading = SampleQuestions.read(yaml);

        assertEquals(List.of(), reading instanceof QuestionsReading.Refused refused ? refused.problems() : List.of());
        assertEquals(SampleQuestions.all(), QuestionsReader.read(SampleQuestions.files(yaml)).orRefuse().questions());
    }

    private void upload(String yaml) {
        bank.database().transaction(() -> {
            _get(QuestionUploadPanel.class).take(yaml.getBytes(StandardCharsets.UTF_8));
            return 0;
        });
    }
}
