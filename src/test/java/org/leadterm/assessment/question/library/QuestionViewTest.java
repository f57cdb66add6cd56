package org.leadterm.assessment.question.library;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.QuestionId;
import org.leadterm.assessment.question.SampleQuestions;
import org.leadterm.exercise.json.AnswerRefused;
import org.leadterm.view.ViewTest;

class QuestionViewTest extends ViewTest {
    private SampleBank bank;

    @BeforeEach
    void open() {
        bank = SampleBank.open();
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void the_key_is_shown_with_what_candidates_are_told() {
        assertTrue(text(open("pump")).contains("Right or nothing. ✓ Right Left ventricle It has the thickest wall. ✕ Wrong Right ventricle"), text(open("pump")));
    }

    @Test
    void every_kind_has_its_key() {
        for (Question question : SampleQuestions.all()) {
            assertTrue(KeyLine.of(question).size() >= 2, question.id().text());
        }
        assertEquals(new KeyLine("ok", "✓", "Right", "92.5 %, give or take 0.05", ""), KeyLine.of(SampleQuestions.named("share-right")).get(0));
    }

    @Test
    void versions_lead_to_each_other() {
        bank.database().transaction(() -> bank.questions().upload(SampleQuestions.files(SampleQuestions.YAML.replaceFirst("seconds: 30", "seconds: 45"))));

        assertTrue(text(open("pump")).contains("Versions Version 2 ◉ Shown here 04/03/2026 09:30 · uploaded by ada Version 1"), text(open("pump")));
    }

    @Test
    void an_answer_is_marked_on_demand_and_the_key_earns_full_marks() {
        open("valves");
        TryPanel panel = _get(TryPanel.class);

        assertTrue(panel.mark(panel.key()).contains("\"awarded\":\"2\""), panel.key());
        assertTrue(panel.mark("{}").contains("\"awarded\":\"0\""));
        assertThrows(AnswerRefused.class, () -> panel.mark("{\"text\":\"both\"}"));
    }

    private QuestionView open(String id) {
        QuestionView view = show(new QuestionView(bank.questions()));
        bank.database().transaction(() -> {
            view.show(bank.questions().withKey(new QuestionId(id)));
            return 0;
        });
        return view;
    }
}
