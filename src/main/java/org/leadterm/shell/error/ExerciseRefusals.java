package org.leadterm.shell.error;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.leadterm.exercise.BadParameter;
import org.leadterm.exercise.ExerciseRefused;
import org.leadterm.exercise.NotAllowed;
import org.leadterm.exercise.NotInUse;
import org.leadterm.exercise.UnknownExercise;
import org.leadterm.exercise.draft.GateClosed;
import org.leadterm.exercise.draft.StaleDraft;
import org.leadterm.exercise.draft.UnknownDraft;
import org.leadterm.exercise.file.Problem;
import org.leadterm.exercise.file.TooLarge;
import org.leadterm.exercise.gate.GateRefused;
import org.leadterm.exercise.gate.UnknownReport;
import org.leadterm.exercise.json.AnswerRefused;
import org.leadterm.exercise.json.MalformedJson;
import org.leadterm.marking.TooManyEpisodes;

/** Which status each refusal of {@code exercise} and of marking has. */
final class ExerciseRefusals {
    private ExerciseRefusals() {
    }

    static Optional<Response> answer(Throwable thrown) {
        if (thrown instanceof ExerciseRefused refused) {
            return Optional.of(answer(thrown, refused.problems()));
        } else if (thrown instanceof AnswerRefused refused) {
            return Optional.of(answer(thrown, refused.problems()));
        } else if (thrown instanceof TooManyEpisodes) {
            return Optional.of(answer(thrown, List.of(new Problem("episodes", thrown.getMessage()))));
        }
        return status(thrown).map(status -> ProblemJson.answer(status, thrown.getMessage(), List.of()));
    }

    private static Response answer(Throwable thrown, List<Problem> problems) {
        return ProblemJson.answer(422, thrown.getMessage(),
                problems.stream().map(problem -> new ProblemJson.Entry(problem.where(), problem.text())).toList());
    }

    private static Optional<Integer> status(Throwable thrown) {
        if (thrown instanceof BadParameter || thrown instanceof MalformedJson) {
            return Optional.of(400);
        } else if (thrown instanceof NotAllowed) {
            return Optional.of(403);
        } else if (thrown instanceof UnknownExercise || thrown instanceof UnknownDraft || thrown instanceof UnknownReport) {
            return Optional.of(404);
        } else if (thrown instanceof NotInUse || thrown instanceof GateClosed || thrown instanceof StaleDraft || thrown instanceof GateRefused) {
            return Optional.of(409);
        }
        return thrown instanceof TooLarge ? Optional.of(413) : Optional.empty();
    }
}
