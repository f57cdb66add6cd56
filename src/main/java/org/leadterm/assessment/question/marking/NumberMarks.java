package org.leadterm.assessment.question.marking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadterm.assessment.question.NumericAnswer;
import org.leadterm.assessment.question.answer.QuestionAnswer.Written;
import org.leadterm.marking.Fraction;

/** Marks a number as people type it: with or without its unit, with commas between thousands, as a fraction. */
final class NumberMarks {
    private NumberMarks() {
    }

    static QuestionMark mark(NumericAnswer question, Written answer) {
        String typed = answer.text().strip();
        Optional<Fraction> number = number(typed, question.unit());
        if (number.isEmpty()) {
            return QuestionMark.of(question, Fraction.ZERO, List.of(new Feedback("", typed, Verdict.WRONG, "This is not a number.")));
        }
        boolean right = question.accepts(number.get());
        String comment = right ? "" : question.wrong().stream().filter(wrong -> wrong.answer().equals(number.get())).findFirst()
                .map(NumericAnswer.Wrong::feedback).orElse("");
        return QuestionMark.of(question, right ? Fraction.ONE : Fraction.ZERO,
                List.of(new Feedback("", typed, right ? Verdict.RIGHT : Verdict.WRONG, comment)));
    }

    static Optional<Fraction> number(String typed, String unit) {
        String text = typed.replace('\u2212', '-').strip();
        if (!unit.isEmpty() && text.toLowerCase(Locale.ROOT).endsWith(unit.toLowerCase(Locale.ROOT))) {
            text = text.substring(0, text.length() - unit.length()).strip();
        }
        if (text.matches("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?")) {
            text = text.replace(",", "");
        }
        text = text.startsWith(".") ? "0" + text : text;
        try {
            return Optional.of(Fraction.parse(text));
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }
}
