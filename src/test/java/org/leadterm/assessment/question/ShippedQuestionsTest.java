package org.leadterm.assessment.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadterm.assessment.question.answer.FullMarks;
import org.leadterm.assessment.question.answer.QuestionAnswer;
import org.leadterm.assessment.question.bank.QuestionFiles;
import org.leadterm.assessment.question.marking.QuestionMark;
import org.leadterm.assessment.question.marking.QuestionMark.State;
import org.leadterm.assessment.question.marking.QuestionMarking;
import org.leadterm.assessment.question.reading.QuestionsReader;
import org.leadterm.assessment.question.reading.QuestionsReading;
import org.leadterm.exercise.Level;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.marking.Fraction;

/** Every question of the project is good. */
class ShippedQuestionsTest {
    private static final FolderFiles FILES = files();

    static List<String> names() {
        return FILES.names().stream().sorted().toList();
    }

    static List<Question> questions() {
        return QuestionsReader.read(FILES).orRefuse().questions();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_file_is_read_without_a_problem(String name) {
        QuestionsReading reading = QuestionsReader.read(FILES.only(name));

        assertEquals(List.of(), reading instanceof QuestionsReading.Refused refused ? refused.problems() : List.of());
    }

    @Test
    void no_question_is_there_twice() {
        assertEquals(questions().size(), questions().stream().map(Question::id).distinct().count());
    }

    @Test
    void there_are_enough_of_every_subject_kind_and_level() {
        assertTrue(questions().size() >= 110, () -> "only " + questions().size());
        for (Subject subject : Subject.values()) {
            assertTrue(questions().stream().filter(question -> question.head().subject() == subject).count() >= 15, subject.id());
        }
        for (QuestionKind kind : QuestionKind.values()) {
            assertTrue(questions().stream().filter(question -> question.kind() == kind).count() >= 4, kind.id());
        }
        for (Level level : Level.values()) {
            assertTrue(questions().stream().filter(question -> question.head().level() == level).count() >= 25, level.id());
        }
    }

    @Test
    void every_option_has_its_feedback() {
        assertEquals(List.of(), questions().stream().filter(question -> options(question).stream().anyMatch(option -> option.feedback().isEmpty()))
                .map(Question::id).toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_file_follows_the_json_schema(String name) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("exercises/questions/schema.json")));

        assertEquals(Set.of(), schema.validate(Files.readString(Path.of("exercises/questions", name)), InputFormat.YAML));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void the_key_earns_full_marks_and_an_empty_answer_nothing(Question question) {
        QuestionMark full = QuestionMarking.mark(question, FullMarks.of(question));

        assertEquals(question.kind() == QuestionKind.EXTENDED ? State.NEEDS_HAND : State.MARKED, full.state());
        assertEquals(full.state() == State.MARKED ? question.marks() : Fraction.ZERO, full.awarded());
        assertEquals(Fraction.ZERO, QuestionMarking.mark(question, new QuestionAnswer.Blank()).awarded());
    }

    private static List<Choice> options(Question question) {
        return question instanceof SingleChoice single ? single.options() : question instanceof MultipleChoice multiple ? multiple.options() : List.of();
    }

    private static FolderFiles files() {
        try {
            return QuestionFiles.in(Path.of("exercises"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
