package org.leadterm.assessment.question.bank;

import java.util.Optional;
import org.leadterm.assessment.question.QuestionKind;
import org.leadterm.assessment.question.Subject;
import org.leadterm.exercise.Level;

/**
 * Which questions are meant.
 *
 * @param words all of which must occur in the id, the question, its tags or its standard; empty for any
 */
public record QuestionFilter(Optional<Subject> subject, Optional<Level> level, Optional<QuestionKind> kind, String words) {
    public static final QuestionFilter ALL = new QuestionFilter(Optional.empty(), Optional.empty(), Optional.empty(), "");

    public QuestionFilter {
        words = words.strip();
    }
}
