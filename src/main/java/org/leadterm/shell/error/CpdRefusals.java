package org.leadterm.shell.error;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.leadterm.cpd.CpdConflict;
import org.leadterm.cpd.CpdNotThere;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.StaleCpd;
import org.leadterm.cpd.VersionNeeded;

/** Which status each refusal of {@code cpd} has. */
final class CpdRefusals {
    private CpdRefusals() {
    }

    static Optional<Response> answer(Throwable thrown) {
        if (thrown instanceof CpdRefused refused) {
            return Optional.of(ProblemJson.answer(422, thrown.getMessage(),
                    refused.problems().stream().map(problem -> new ProblemJson.Entry(problem.where(), problem.text())).toList()));
        }
        return status(thrown).map(status -> ProblemJson.answer(status, thrown.getMessage(), List.of()));
    }

    private static Optional<Integer> status(Throwable thrown) {
        if (thrown instanceof CpdNotThere) {
            return Optional.of(404);
        } else if (thrown instanceof CpdConflict) {
            return Optional.of(409);
        }
        if (thrown instanceof VersionNeeded) {
            return Optional.of(428);
        }
        return thrown instanceof StaleCpd ? Optional.of(412) : Optional.empty();
    }
}
