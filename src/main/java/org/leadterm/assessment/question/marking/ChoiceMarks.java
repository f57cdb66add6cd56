package org.leadterm.assessment.question.marking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.assessment.question.Choice;
import org.leadterm.assessment.question.MultipleChoice;
import org.leadterm.assessment.question.PartMarks;
import org.leadterm.assessment.question.SingleChoice;
import org.leadterm.assessment.question.TrueFalse;
import org.leadterm.assessment.question.answer.QuestionAnswer.Chosen;
import org.leadterm.assessment.question.answer.QuestionAnswer.Said;
import org.leadterm.marking.Fraction;

/** Marks choices. Of several, a wrong one takes away what a right one gives, so that ticking everything earns nothing much. */
final class ChoiceMarks {
    private ChoiceMarks() {
    }

    static QuestionMark mark(SingleChoice question, Chosen answer) {
        boolean right = question.options().stream().filter(Choice::right).allMatch(option -> answer.options().equals(Set.of(option.id())));
        return QuestionMark.of(question, right ? Fraction.ONE : Fraction.ZERO, feedback(question.options(), answer));
    }

    static QuestionMark mark(MultipleChoice question, Chosen answer) {
        Set<String> key = question.right().stream().map(Choice::id).collect(Collectors.toSet());
        long right = answer.options().stream().filter(key::contains).count();
        long wrong = answer.options().size() - right;
        boolean whole = right == key.size() && wrong == 0;
        Fraction share = question.partMarks() == PartMarks.BY_PART ? Fraction.of(Math.max(0, right - wrong), key.size())
                : whole ? Fraction.ONE : Fraction.ZERO;
        return QuestionMark.of(question, share, feedback(question.options(), answer));
    }

    static QuestionMark mark(TrueFalse question, Said answer) {
        boolean right = answer.value() == question.right();
        return QuestionMark.of(question, right ? Fraction.ONE : Fraction.ZERO, List.of(new Feedback("", answer.value() ? "True" : "False",
                right ? Verdict.RIGHT : Verdict.WRONG, question.feedback(answer.value()))));
    }

    private static List<Feedback> feedback(List<Choice> options, Chosen answer) {
        return options.stream().flatMap(option -> {
            boolean chosen = answer.options().contains(option.id());
            if (!chosen && !option.right()) {
                return Stream.empty();
            }
            Verdict verdict = !chosen ? Verdict.MISSED : option.right() ? Verdict.RIGHT : Verdict.WRONG;
            return Stream.of(new Feedback(option.id(), option.text(), verdict, option.feedback()));
        }).toList();
    }
}
