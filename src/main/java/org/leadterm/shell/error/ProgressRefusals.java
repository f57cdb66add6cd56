package org.leadterm.shell.error;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.leadterm.progress.call.PeriodRefused;

/** Which status each refusal of {@code progress} has. */
final class ProgressRefusals {
    private ProgressRefusals() {
    }

    static Optional<Response> answer(Throwable thrown) {
        return thrown instanceof PeriodRefused refused ? Optional.of(ProblemJson.answer(400, thrown.getMessage(),
                refused.problems().stream().map(problem -> new ProblemJson.Entry(problem.where(), problem.text())).toList())) : Optional.empty();
    }
}
