package org.leadterm.assessment.question.bank;

import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.question.QuestionId;

/**
 * Some of the questions, in the order of their names.
 *
 * @param next the name after which the next page begins; empty on the last one
 */
public record QuestionPage(List<QuestionEntry> items, Optional<QuestionId> next) {
    public QuestionPage {
        items = List.copyOf(items);
    }
}
