package org.leadterm.assessment.question;

import java.util.List;

/**
 * Things to put in order.
 *
 * @param steps in the right order
 */
public record Ordering(QuestionHead head, List<Step> steps, PartMarks partMarks) implements Question {
    public Ordering {
        steps = List.copyOf(steps);
        new BadQuestion.Check().need(steps.size() >= 3, "steps", "There must be three steps or more.")
                .different(steps.stream().map(Step::text).toList(), "steps").done();
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.ORDERING;
    }

    /** One of them, with why it stands where it does. */
    public record Step(String text, String feedback) {

        public String id() {
            return PartId.of(text);
        }
    }
}
