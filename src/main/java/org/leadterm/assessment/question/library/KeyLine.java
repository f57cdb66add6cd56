package org.leadterm.assessment.question.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

/**
 * A line of a key as tutors read it.
 *
 * @param style   of its badge: {@code ok}, {@code error}, {@code part} or {@code info}
 * @param comment what candidates are told; may be empty
 */
record KeyLine(String style, String sign, String word, String text, String comment) {

    static List<KeyLine> of(Question question) {
        if (question instanceof SingleChoice single) {
            return options(single.options());
        } else if (question instanceof MultipleChoice multiple) {
            return options(multiple.options());
        } else if (question instanceof TrueFalse statement) {
            return List.of(line(statement.right(), "True", statement.feedbackTrue()), line(!statement.right(), "False", statement.feedbackFalse()));
        } else if (question instanceof ShortAnswer words) {
            List<KeyLine> lines = new ArrayList<>(words.accept().stream().map(KeyLine::form).toList());
            words.reject().forEach(form -> lines.add(line(false, form.text(), form.feedback())));
            return lines;
        } else if (question instanceof NumericAnswer number) {
            return number(number);
        } else if (question instanceof Matching matching) {
            List<KeyLine> lines = new ArrayList<>();
            matching.pairs().forEach(pair -> lines.add(line(true, pair.left() + " – " + pair.right(), pair.feedback())));
            matching.extra().forEach(extra -> lines.add(line(false, extra, "Belongs to none.")));
            return lines;
        } else if (question instanceof Ordering ordering) {
            return IntStream.range(0, ordering.steps().size()).mapToObj(at -> line(true, (at + 1) + ". " + ordering.steps().get(at).text(),
                    ordering.steps().get(at).feedback())).toList();
        } else if (question instanceof ListAnswer list) {
            return list.items().stream().map(item -> line(true, String.join(" / ", item.forms()), item.feedback())).toList();
        }
        return ((ExtendedAnswer) question).guide().stream().map(point -> new KeyLine("info", "=", marks(point.marks()), point.text(), "")).toList();
    }

    private static List<KeyLine> options(List<Choice> options) {
        return options.stream().map(option -> line(option.right(), option.text(), option.feedback())).toList();
    }

    private static List<KeyLine> number(NumericAnswer number) {
        String unit = number.unit().isEmpty() ? "" : " " + number.unit();
        String around = number.tolerance().isZero() ? "" : ", give or take " + NumericAnswer.written(number.tolerance());
        List<KeyLine> lines = new ArrayList<>(List.of(line(true, NumericAnswer.written(number.answer()) + unit + around, "")));
        number.wrong().forEach(wrong -> lines.add(line(false, NumericAnswer.written(wrong.answer()) + unit, wrong.feedback())));
        return lines;
    }

    private static KeyLine form(ShortAnswer.Form form) {
        return form.share().equals(Fraction.ONE) ? line(true, form.text(), form.feedback())
                : new KeyLine("part", "◐", "For " + form.share(), form.text(), form.feedback());
    }

    private static KeyLine line(boolean right, String text, String comment) {
        return right ? new KeyLine("ok", "✓", "Right", text, comment) : new KeyLine("error", "✕", "Wrong", text, comment);
    }

    private static String marks(Fraction marks) {
        return marks + (marks.equals(Fraction.ONE) ? " mark" : " marks");
    }
}
