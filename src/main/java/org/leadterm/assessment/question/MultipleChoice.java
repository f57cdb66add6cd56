package org.leadterm.assessment.question;

import java.util.List;

/**
 * Some options are right, some wrong.
 *
 * @param shuffle whether the options may be shown in another order than the author's
 */
public record MultipleChoice(QuestionHead head, List<Choice> options, boolean shuffle, PartMarks partMarks) implements Question {
    public MultipleChoice {
        options = List.copyOf(options);
        new BadQuestion.Check().need(options.stream().anyMatch(Choice::right), "options", "An option must be right.")
                .need(options.stream().anyMatch(option -> !option.right()), "options", "An option must be wrong.")
                .different(options.stream().map(Choice::text).toList(), "options").done();
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.MULTIPLE_CHOICE;
    }

    /** The right ones. */
    public List<Choice> right() {
        return options.stream().filter(Choice::right).toList();
    }
}
