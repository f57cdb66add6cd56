package org.leadterm.shell.error;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.leadterm.people.Refusal;

/** Which status each of the features' named refusals has in the API (README, contract of the API). */
final class Refusals {
    private Refusals() {
    }

    static Optional<Response> answer(Throwable thrown) {
        if (thrown instanceof OptimisticLockException) {
            return refusal(409, "Somebody else changed this at the same time; read it again and retry.");
        }
        return thrown instanceof Refusal refusal ? Optional.of(PeopleRefusals.answer(refusal))
                : ExerciseRefusals.answer(thrown).or(() -> FeatureRefusals.answer(thrown)).or(() -> QuestionRefusals.answer(thrown))
                .or(() -> CpdRefusals.answer(thrown));
    }

    private static Optional<Response> refusal(int status, String detail) {
        return Optional.of(ProblemJson.answer(status, detail, List.of()));
    }
}
