package org.leadterm.assessment.question;

import java.util.List;
import java.util.stream.Stream;
import org.leadterm.marking.Fraction;

/**
 * A word or a few, written by the candidate.
 *
 * @param accept what counts; the first is shown as the answer
 * @param reject what never counts though it may be a letter away from what does ({@code ilium} for {@code ileum})
 * @param strict whether every letter counts, with its case
 */
public record ShortAnswer(QuestionHead head, List<Form> accept, List<Form> reject, boolean strict) implements Question {
    public ShortAnswer {
        accept = List.copyOf(accept);
        reject = List.copyOf(reject);
        new BadQuestion.Check().need(accept.stream().anyMatch(form -> form.share().equals(Fraction.ONE)), "accept",
                        "A form must be accepted in full.")
                .need(reject.stream().allMatch(form -> form.share().isZero()), "reject", "What is rejected earns nothing.")
                .different(Stream.concat(accept.stream(), reject.stream()).map(Form::text).toList(), "accept").done();
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.SHORT_ANSWER;
    }

    /**
     * A way of writing the answer.
     *
     * @param share of the question's marks, from 0 to 1
     */
    public record Form(String text, Fraction share, String feedback) {
        public Form {
            new BadQuestion.Check().need(share.compareTo(Fraction.ZERO) >= 0 && share.compareTo(Fraction.ONE) <= 0, "accept",
                    "A share must be from 0 to 1.").done();
        }
    }
}
