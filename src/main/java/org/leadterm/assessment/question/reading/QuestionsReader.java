package org.leadterm.assessment.question.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.QuestionId;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.exercise.file.Problems;
import org.leadterm.exercise.file.YamlFile;
import org.leadterm.exercise.file.YamlValue;

/** Reads files of questions, each a list. It goes on after a problem, so that an author sees everything that is wrong at once. */
public final class QuestionsReader {
    private static final String ENDING = ".yaml";
    private final Problems problems = new Problems();
    private final Map<QuestionId, String> places = new HashMap<>();
    private final List<Question> questions = new ArrayList<>();

    private QuestionsReader() {
    }

    /** Every {@code .yaml} file of a folder, in the order of their names. */
    public static QuestionsReading read(FolderFiles files) {
        QuestionsReader reader = new QuestionsReader();
        List<String> names = new TreeSet<>(files.names()).stream().filter(name -> name.endsWith(ENDING)).toList();
        if (names.isEmpty()) {
            reader.problems.add("questions.yaml:1", "There is no file of questions: its name ends in .yaml.");
        }
        names.forEach(name -> files.text(name, reader.problems).ifPresent(text -> reader.file(name, text)));
        return reader.problems.isEmpty() ? new QuestionsReading.Accepted(reader.questions)
                : new QuestionsReading.Refused(reader.problems.all());
    }

    /** A stored question, which was good when it was stored. */
    public static Question stored(String json) {
        Problems problems = new Problems();
        Optional<Question> question = YamlFile.read("stored", json, problems).flatMap(value -> new QuestionReader(problems).read(value));
        return question.filter(read -> problems.isEmpty()).orElseThrow(() -> new QuestionsRefused(problems.all()));
    }

    private void file(String name, String text) {
        int before = problems.size();
        List<YamlValue> values = YamlFile.read(name, text, problems).map(root -> root.list("The file")).orElse(List.of());
        if (values.isEmpty() && problems.size() == before) {
            problems.add(name + ":1", "The file has no question.");
        }
        values.forEach(value -> new QuestionReader(problems).read(value).ifPresent(question -> add(question, value)));
    }

    private void add(Question question, YamlValue value) {
        String first = places.putIfAbsent(question.id(), value.where());
        if (first != null) {
            value.problem("The question " + question.id() + " is there twice: also at " + first + ".");
        }
        questions.add(question);
    }
}
