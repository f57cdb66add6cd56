package org.leadterm.shell.error;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.question.bank.UnknownQuestion;
import org.leadterm.assessment.question.reading.QuestionsRefused;

/** Which status each refusal of the question bank has. */
final class QuestionRefusals {
    private QuestionRefusals() {
    }

    static Optional<Response> answer(Throwable thrown) {
        if (thrown instanceof QuestionsRefused refused) {
            return Optional.of(ProblemJson.answer(422, thrown.getMessage(),
                    refused.problems().stream().map(problem -> new ProblemJson.Entry(problem.where(), problem.text())).toList()));
        }
        return thrown instanceof UnknownQuestion ? Optional.of(ProblemJson.answer(404, thrown.getMessage(), List.of())) : Optional.empty();
    }
}
