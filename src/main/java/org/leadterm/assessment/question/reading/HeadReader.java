package org.leadterm.assessment.question.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadterm.assessment.question.QuestionHead;
import org.leadterm.assessment.question.QuestionId;
import org.leadterm.assessment.question.QuestionKind;
import org.leadterm.assessment.question.Subject;
import org.leadterm.exercise.Level;
import org.leadterm.exercise.file.Problems;
import org.leadterm.exercise.file.YamlFields;
import org.leadterm.exercise.file.YamlValue;
import org.leadterm.exercise.reading.ItemReader;
import org.leadterm.marking.Fraction;

/** Reads what questions of every kind have. */
final class HeadReader {
    static final Set<String> FIELDS = Set.of("id", "kind", "subject", "level", "marks", "seconds", "text", "standard", "tags", "explanation");
    private static final QuestionId UNREAD = new QuestionId("unread");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_STANDARD = 60;
    private static final int MOST_SECONDS = 7_200;
    private static final int USUAL_SECONDS = 60;

    private HeadReader() {
    }

    static QuestionHead read(YamlFields fields) {
        QuestionId id = fields.need("id").flatMap(HeadReader::id).orElse(UNREAD);
        Subject subject = fields.need("subject").flatMap(HeadReader::subject).orElse(Subject.TERMINOLOGY);
        Level level = fields.need("level").flatMap(HeadReader::level).orElse(Level.FOUNDATION);
        Fraction marks = fields.get("marks").flatMap(value -> ItemReader.marks(value, "marks")).orElse(Fraction.ONE);
        int seconds = fields.get("seconds").flatMap(value -> value.whole("seconds", 1, MOST_SECONDS)).orElse(USUAL_SECONDS);
        String text = needText(fields, "text");
        String explanation = needText(fields, "explanation");
        Optional<String> standard = fields.text("standard", LONGEST_STANDARD);
        List<String> tags = fields.get("tags").map(value -> value.list("tags").stream().map(tag -> tag.text("A tag", LONGEST_NAME))
                .flatMap(Optional::stream).toList()).orElse(List.of());
        return new QuestionHead(id, text, subject, level, marks, explanation, standard, tags, seconds);
    }

    static Optional<QuestionKind> kind(YamlValue value) {
        Optional<String> text = value.text("kind", LONGEST_NAME);
        Optional<QuestionKind> kind = text.flatMap(QuestionKind::of);
        if (text.isPresent() && kind.isEmpty()) {
            value.problem("There is no kind of question " + Problems.quoted(text.get()) + ".");
        }
        return kind;
    }

    private static Optional<QuestionId> id(YamlValue value) {
        Optional<String> text = value.text("id", QuestionId.LONGEST);
        Optional<QuestionId> id = text.flatMap(QuestionId::parse);
        if (text.isPresent() && id.isEmpty()) {
            value.problem("id may hold only the letters a-z, digits and hyphens.");
        }
        return id;
    }

    private static Optional<Subject> subject(YamlValue value) {
        Optional<String> text = value.text("subject", LONGEST_NAME);
        Optional<Subject> subject = text.flatMap(Subject::of);
        if (text.isPresent() && subject.isEmpty()) {
            value.problem("There is no subject " + Problems.quoted(text.get()) + ".");
        }
        return subject;
    }

    private static Optional<Level> level(YamlValue value) {
        Optional<String> text = value.text("level", LONGEST_NAME);
        Optional<Level> level = text.flatMap(Level::of);
        if (text.isPresent() && level.isEmpty()) {
            value.problem("level must be foundation, intermediate or advanced, not " + Problems.quoted(text.get()) + ".");
        }
        return level;
    }

    /** Its text, or words in its place after a problem, so that the problem is told once. */
    private static String needText(YamlFields fields, String name) {
        return fields.need(name).flatMap(value -> value.text(name, QuestionHead.LONGEST_TEXT)).orElse("unread");
    }
}
