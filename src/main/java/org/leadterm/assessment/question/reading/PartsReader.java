package org.leadterm.assessment.question.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leadterm.assessment.question.Matching;
import org.leadterm.assessment.question.Ordering;
import org.leadterm.assessment.question.PartMarks;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.QuestionHead;
import org.leadterm.exercise.file.YamlFields;
import org.leadterm.exercise.file.YamlValue;

/** Reads questions whose parts have a place. */
final class PartsReader {
    private PartsReader() {
    }

    static Function<QuestionHead, Question> matching(YamlFields fields) {
        List<Matching.Pair> pairs = Values.list(fields, "pairs").stream().map(PartsReader::pair).flatMap(Optional::stream).toList();
        List<String> extra = Values.perhaps(fields, "extra").stream().map(value -> Values.part(value, "An extra right side")).toList();
        PartMarks rule = Values.partMarks(fields);
        return head -> new Matching(head, pairs, extra, rule);
    }

    static Function<QuestionHead, Question> ordering(YamlFields fields) {
        List<Ordering.Step> steps = Values.list(fields, "steps").stream().map(PartsReader::step).flatMap(Optional::stream).toList();
        PartMarks rule = Values.partMarks(fields);
        return head -> new Ordering(head, steps, rule);
    }

    private static Optional<Matching.Pair> pair(YamlValue value) {
        return value.fields("A pair", Set.of("left", "right", "feedback"))
                .map(pair -> new Matching.Pair(Values.part(pair, "left"), Values.part(pair, "right"), Values.feedback(pair)));
    }

    private static Optional<Ordering.Step> step(YamlValue value) {
        if (!value.isMapping()) {
            return Optional.of(new Ordering.Step(Values.part(value, "A step"), ""));
        }
        return value.fields("A step", Set.of("text", "feedback")).map(step -> new Ordering.Step(Values.part(step, "text"), Values.feedback(step)));
    }
}
