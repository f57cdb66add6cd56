package org.leadterm.assessment.question;

import java.util.List;

/**
 * One option is right.
 *
 * @param shuffle whether the options may be shown in another order than the author's
 */
public record SingleChoice(QuestionHead head, List<Choice> options, boolean shuffle) implements Question {
    public SingleChoice {
        options = List.copyOf(options);
        long right = options.stream().filter(Choice::right).count();
        new BadQuestion.Check().need(options.size() >= 2, "options", "There must be two options or more.")
                .need(right == 1, "options", "Exactly one option must be right, not " + right + ".")
                .different(options.stream().map(Choice::text).toList(), "options").done();
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.SINGLE_CHOICE;
    }
}
