package org.leadterm.assessment.question.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leadterm.assessment.question.Choice;
import org.leadterm.assessment.question.MultipleChoice;
import org.leadterm.assessment.question.PartMarks;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.QuestionHead;
import org.leadterm.assessment.question.SingleChoice;
import org.leadterm.assessment.question.TrueFalse;
import org.leadterm.exercise.file.YamlFields;
import org.leadterm.exercise.file.YamlValue;

/** Reads questions that are answered by choosing. */
final class ChoiceReader {
    private ChoiceReader() {
    }

    static Function<QuestionHead, Question> single(YamlFields fields) {
        List<Choice> options = options(fields);
        boolean shuffle = Values.truth(fields, "shuffle", true);
        return head -> new SingleChoice(head, options, shuffle);
    }

    static Function<QuestionHead, Question> multiple(YamlFields fields) {
        List<Choice> options = options(fields);
        boolean shuffle = Values.truth(fields, "shuffle", true);
        PartMarks rule = Values.partMarks(fields);
        return head -> new MultipleChoice(head, options, shuffle, rule);
    }

    static Function<QuestionHead, Question> trueFalse(YamlFields fields) {
        boolean right = fields.need("answer").flatMap(value -> value.truth("answer")).orElse(false);
        Optional<YamlFields> feedback = fields.get("feedback").flatMap(value -> value.fields("feedback", Set.of("true", "false")));
        String whenTrue = feedback.flatMap(both -> both.text("true", Values.LONGEST_FEEDBACK)).orElse("");
        String whenFalse = feedback.flatMap(both -> both.text("false", Values.LONGEST_FEEDBACK)).orElse("");
        return head -> new TrueFalse(head, right, whenTrue, whenFalse);
    }

    private static List<Choice> options(YamlFields fields) {
        return Values.list(fields, "options").stream().map(ChoiceReader::option).flatMap(Optional::stream).toList();
    }

    private static Optional<Choice> option(YamlValue value) {
        return value.fields("An option", Set.of("text", "right", "feedback"))
                .map(option -> new Choice(Values.part(option, "text"), Values.truth(option, "right", false), Values.feedback(option)));
    }
}
