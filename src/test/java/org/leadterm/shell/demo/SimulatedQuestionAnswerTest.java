package org.leadterm.shell.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.paper.Item;
import org.leadterm.assessment.question.ExtendedAnswer;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.QuestionKind;
import org.leadterm.assessment.question.answer.QuestionAnswer;
import org.leadterm.assessment.question.answer.QuestionAnswerJson;
import org.leadterm.assessment.question.bank.QuestionFiles;
import org.leadterm.assessment.question.marking.QuestionMarking;
import org.leadterm.assessment.question.reading.QuestionsReader;
import org.leadterm.marking.Fraction;

/** Made-up answers to the questions of the project are right or wrong as they are meant, by the product's own marking. */
class SimulatedQuestionAnswerTest {
    private static final List<Question> QUESTIONS = questions();
    private static final List<Question> MARKED = QUESTIONS.stream().filter(question -> question.kind() != QuestionKind.EXTENDED).toList();

    @Test
    void whoever_gets_all_right_has_all_marks() {
        MARKED.forEach(question -> assertEquals(question.marks(), earned(question, 1, 1), question.id().text()));
    }

    @Test
    void whoever_gets_nothing_right_never_has_all_marks() {
        for (int seed = 0; seed < 10; seed++) {
            for (Question question : MARKED) {
                assertNotEquals(question.marks(), earned(question, 0, seed), question.id().text());
            }
        }
    }

    @Test
    void every_answer_can_be_saved() {
        for (Question question : QUESTIONS) {
            QuestionAnswer answer = new SimulatedQuestionAnswer(0.5, new Random(2)).to(question);
            assertEquals(answer, QuestionAnswerJson.read(question, QuestionAnswerJson.write(question, answer)), question.id().text());
        }
    }

    @Test
    void a_text_earns_what_its_guide_gives_for_what_it_says() {
        for (Question question : QUESTIONS) {
            if (question instanceof ExtendedAnswer text) {
                assertEquals(text.marks(), SimulatedQuestionAnswer.byGuide(text, new SimulatedQuestionAnswer(1, new Random(1)).to(text)));
                assertEquals(Fraction.ZERO, SimulatedQuestionAnswer.byGuide(text, new QuestionAnswer.Blank()));
                String first = text.guide().get(0).text();
                assertEquals(text.guide().get(0).marks(), SimulatedQuestionAnswer.byGuide(text, new QuestionAnswer.Written(first)));
            }
        }
    }

    @Test
    void the_papers_name_what_comes_with_the_product() {
        List<String> known = QUESTIONS.stream().map(question -> question.id().text()).toList();
        List<String> named = List.of(DemoPapers.halfWay(), DemoPapers.theory()).stream().flatMap(paper -> paper.sections().stream())
                .flatMap(section -> section.items().stream()).map(item -> ((Item.Fixed) item).ref().id()).toList();

        assertTrue(named.stream().allMatch(id -> known.contains(id) || Path.of("exercises", id, "exercise.yaml").toFile().isFile()), named.toString());
        assertTrue(List.of(DemoPapers.halfWay(), DemoPapers.theory(), DemoPapers.mock()).stream()
                .allMatch(paper -> paper.title().startsWith("Demo: ") && paper.id().text().startsWith("demo-")), "marked as demo");
    }

    private static Fraction earned(Question question, double right, int seed) {
        return QuestionMarking.mark(question, new SimulatedQuestionAnswer(right, new Random(seed)).to(question)).awarded();
    }

    private static List<Question> questions() {
        try {
            return QuestionsReader.read(QuestionFiles.in(Path.of("exercises"))).orRefuse().questions();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
