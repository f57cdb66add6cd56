package org.leadterm.shell.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadterm.assessment.question.Choice;
import org.leadterm.assessment.question.ExtendedAnswer;
import org.leadterm.assessment.question.MultipleChoice;
import org.leadterm.assessment.question.NumericAnswer;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.SingleChoice;
import org.leadterm.assessment.question.answer.FullMarks;
import org.leadterm.assessment.question.answer.QuestionAnswer;
import org.leadterm.marking.Fraction;

/**
 * Answers of somebody who gets a share of questions right, fewer of the harder ones, and the others as people get them wrong: a neighbour,
 * a swap, one too few.
 */
final class SimulatedQuestionAnswer {
    private final double right;
    private final Random chance;

    SimulatedQuestionAnswer(double right, Random chance) {
        this.right = right;
        this.chance = chance;
    }

    QuestionAnswer to(Question question) {
        if (question instanceof ExtendedAnswer text) {
            return new QuestionAnswer.Written(text.guide().stream().map(ExtendedAnswer.Point::text).filter(point -> chance.nextDouble() < right)
                    .map(point -> point + ".").collect(Collectors.joining(" ")));
        }
        QuestionAnswer full = FullMarks.of(question);
        return chance.nextDouble() < Math.pow(right, difficulty(question)) ? full : slip(question, full);
    }

    /** What a text earns by its guide, point by point. */
    static Fraction byGuide(ExtendedAnswer question, QuestionAnswer given) {
        String text = given instanceof QuestionAnswer.Written written ? written.text() : "";
        Fraction earned = question.guide().stream().filter(point -> text.contains(point.text())).map(ExtendedAnswer.Point::marks)
                .reduce(Fraction.ZERO, Fraction::plus);
        return earned.compareTo(question.marks()) > 0 ? question.marks() : earned;
    }

    /** The harder, the more it tells those who know from those who do not. */
    private static double difficulty(Question question) {
        return switch (question.head().level()) {
            case FOUNDATION -> 0.8;
            case INTERMEDIATE -> 1.5;
            case ADVANCED -> 3;
        };
    }

    private QuestionAnswer slip(Question question, QuestionAnswer full) {
        if (question instanceof SingleChoice choice) {
            return new QuestionAnswer.Chosen(Set.of(any(choice.options().stream().filter(option -> !option.right()).map(Choice::id).toList())));
        } else if (question instanceof MultipleChoice choice) {
            return slip(choice);
        } else if (question instanceof NumericAnswer number) {
            return new QuestionAnswer.Written(NumericAnswer.written(number.wrong().isEmpty()
                    ? number.answer().plus(number.tolerance()).plus(Fraction.ONE) : any(number.wrong()).answer()));
        } else if (full instanceof QuestionAnswer.Said said) {
            return new QuestionAnswer.Said(!said.value());
        } else if (full instanceof QuestionAnswer.Paired paired) {
            return swapped(paired);
        } else if (full instanceof QuestionAnswer.Ordered ordered) {
            List<String> steps = new ArrayList<>(ordered.steps());
            int place = chance.nextInt(steps.size() - 1);
            Collections.swap(steps, place, place + 1);
            return new QuestionAnswer.Ordered(steps);
        } else if (full instanceof QuestionAnswer.Listed listed) {
            return new QuestionAnswer.Listed(listed.lines().subList(0, listed.lines().size() - 1));
        }
        return new QuestionAnswer.Blank();
    }

    /** One of the right ones is missed, or a wrong one taken beside them. */
    private QuestionAnswer slip(MultipleChoice choice) {
        Set<String> chosen = choice.right().stream().map(Choice::id).collect(Collectors.toCollection(HashSet::new));
        if (chosen.size() > 1 && chance.nextBoolean()) {
            chosen.remove(any(choice.right()).id());
        } else {
            chosen.add(any(choice.options().stream().filter(option -> !option.right()).map(Choice::id).toList()));
        }
        return new QuestionAnswer.Chosen(chosen);
    }

    private QuestionAnswer swapped(QuestionAnswer.Paired paired) {
        Map<String, String> pairs = new HashMap<>(paired.pairs());
        String one = any(pairs.keySet().stream().sorted().toList());
        List<String> others = pairs.keySet().stream().sorted().filter(other -> !pairs.get(other).equals(pairs.get(one))).toList();
        if (others.isEmpty()) {
            return new QuestionAnswer.Blank();
        }
        String other = any(others);
        pairs.put(one, pairs.put(other, pairs.get(one)));
        return new QuestionAnswer.Paired(pairs);
    }

    private <T> T any(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }
}
