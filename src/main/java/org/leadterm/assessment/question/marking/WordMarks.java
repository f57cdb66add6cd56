package org.leadterm.assessment.question.marking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.leadterm.assessment.question.ShortAnswer;
import org.leadterm.assessment.question.ShortAnswer.Form;
import org.leadterm.assessment.question.answer.QuestionAnswer.Written;
import org.leadterm.marking.Fraction;

/** Marks a short answer. A slip counts only where it is not as near to something that is rejected. */
final class WordMarks {
    private WordMarks() {
    }

    static QuestionMark mark(ShortAnswer question, Written answer) {
        Optional<Form> form = question.strict() ? best(question, answer.text(), Spelling::isExactly)
                : best(question, answer.text(), Spelling::isSame).or(() -> best(question, answer.text(), Spelling::isSlip));
        Fraction share = form.map(Form::share).orElse(Fraction.ZERO);
        Verdict verdict = share.equals(Fraction.ONE) ? Verdict.RIGHT : share.isZero() ? Verdict.WRONG : Verdict.PARTLY;
        return QuestionMark.of(question, share, List.of(new Feedback("", answer.text().strip(), verdict, form.map(Form::feedback).orElse(""))));
    }

    /** What is rejected comes first, then what gives most. */
    private static Optional<Form> best(ShortAnswer question, String text, BiPredicate<String, String> fits) {
        return question.reject().stream().filter(form -> fits.test(text, form.text())).findFirst()
                .or(() -> question.accept().stream().filter(form -> fits.test(text, form.text())).max(Comparator.comparing(Form::share)));
    }
}
