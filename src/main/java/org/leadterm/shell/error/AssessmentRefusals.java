package org.leadterm.shell.error;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.AssessmentRefused;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.NotThere;

/** Which status each refusal of {@code assessment} has. */
final class AssessmentRefusals {
    private AssessmentRefusals() {
    }

    static Optional<Response> answer(Throwable thrown) {
        if (thrown instanceof AssessmentRefused refused) {
            return Optional.of(ProblemJson.answer(422, thrown.getMessage(),
                    refused.problems().stream().map(problem -> new ProblemJson.Entry(problem.where(), problem.text())).toList()));
        } else if (thrown instanceof NotThere) {
            return Optional.of(ProblemJson.answer(404, thrown.getMessage(), List.of()));
        }
        return thrown instanceof NotNow ? Optional.of(ProblemJson.answer(409, thrown.getMessage(), List.of())) : Optional.empty();
    }
}
