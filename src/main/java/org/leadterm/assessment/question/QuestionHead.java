package org.leadterm.assessment.question;

import java.util.List;
import java.util.Optional;
import org.leadterm.exercise.Level;
import org.leadterm.marking.Fraction;

/**
 * What questions of every kind have.
 *
 * @param text        what is asked, CommonMark
 * @param marks       above 0, exact
 * @param explanation shown after marking, CommonMark
 * @param standard    the national standard that the answer rests on, such as {@code DGCS.1}
 * @param seconds     how long an answer is expected to take
 */
public record QuestionHead(QuestionId id, String text, Subject subject, Level level, Fraction marks, String explanation,
        Optional<String> standard, List<String> tags, int seconds) {
    public static final int LONGEST_TEXT = 4_000;

    public QuestionHead {
        tags = List.copyOf(tags);
        new BadQuestion.Check().need(!text.isBlank(), "text", "text must not be empty.")
                .need(!explanation.isBlank(), "explanation", "explanation must not be empty.")
                .need(marks.compareTo(Fraction.ZERO) > 0, "marks", "marks must be above 0.")
                .need(seconds > 0, "seconds", "seconds must be above 0.").done();
    }

    /** The beginning of what is asked, on one line, for lists. */
    public String line() {
        return text.replaceAll("\\s+", " ").strip();
    }
}
