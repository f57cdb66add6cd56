package org.leadterm.assessment.question.answer;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadterm.assessment.question.Choice;
import org.leadterm.assessment.question.ExtendedAnswer;
import org.leadterm.assessment.question.ListAnswer;
import org.leadterm.assessment.question.Matching;
import org.leadterm.assessment.question.MultipleChoice;
import org.leadterm.assessment.question.NumericAnswer;
import org.leadterm.assessment.question.Ordering;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.ShortAnswer;
import org.leadterm.assessment.question.SingleChoice;
import org.leadterm.assessment.question.TrueFalse;
import org.leadterm.marking.Fraction;

/** The answer that a question's key gives to its own question. Never for candidates. */
public final class FullMarks {
    private FullMarks() {
    }

    public static QuestionAnswer of(Question question) {
        if (question instanceof SingleChoice choice) {
            return chosen(choice.options().stream().filter(Choice::right).map(Choice::id).collect(Collectors.toSet()));
        } else if (question instanceof MultipleChoice choice) {
            return chosen(choice.right().stream().map(Choice::id).collect(Collectors.toSet()));
        } else if (question instanceof TrueFalse statement) {
            return new QuestionAnswer.Said(statement.right());
        } else if (question instanceof Matching matching) {
            Map<String, String> pairs = new TreeMap<>();
            matching.pairs().forEach(pair -> pairs.put(pair.id(), pair.rightId()));
            return new QuestionAnswer.Paired(pairs);
        } else if (question instanceof Ordering ordering) {
            return new QuestionAnswer.Ordered(ordering.steps().stream().map(Ordering.Step::id).toList());
        } else if (question instanceof ListAnswer list) {
            return new QuestionAnswer.Listed(list.items().stream().limit(list.wanted()).map(ListAnswer.Item::name).toList());
        }
        return new QuestionAnswer.Written(words(question));
    }

    private static String words(Question question) {
        if (question instanceof ShortAnswer words) {
            return words.accept().stream().filter(form -> form.share().equals(Fraction.ONE)).findFirst().orElseThrow().text();
        } else if (question instanceof NumericAnswer number) {
            return NumericAnswer.written(number.answer());
        }
        return ((ExtendedAnswer) question).guide().stream().map(ExtendedAnswer.Point::text).collect(Collectors.joining("\n"));
    }

    private static QuestionAnswer chosen(Set<String> options) {
        return new QuestionAnswer.Chosen(options);
    }
}
