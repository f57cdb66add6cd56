package org.leadterm.shell.error;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.leadterm.attempt.BadVersion;
import org.leadterm.attempt.SaveRefused;
import org.leadterm.attempt.UnknownAttempt;
import org.leadterm.classification.UnknownCode;
import org.leadterm.classification.load.FileTooLarge;
import org.leadterm.classification.load.RefusedFile;
import org.leadterm.classification.release.NotAllowed;
import org.leadterm.classification.release.ReleaseInUse;
import org.leadterm.classification.release.UnknownRelease;
import org.leadterm.classification.rules.check.CheckRefused;
import org.leadterm.classification.rules.check.CheckTooLarge;
import org.leadterm.classification.rules.check.MalformedCheck;
import org.leadterm.classification.shelf.BadParameter;

/** Which status each refusal of attempts, of the code book and of the rules has. */
final class FeatureRefusals {
    private FeatureRefusals() {
    }

    static Optional<Response> answer(Throwable thrown) {
        if (thrown instanceof CheckRefused refused) {
            return Optional.of(ProblemJson.answer(422, thrown.getMessage(),
                    refused.problems().stream().map(wrong -> new ProblemJson.Entry(wrong.where(), wrong.text())).toList()));
        } else if (thrown instanceof RefusedFile refused) {
            return Optional.of(ProblemJson.answer(422, "The file was refused; nothing was stored.",
                    refused.problems().stream().map(problem -> new ProblemJson.Entry(problem.where(), problem.text())).toList()));
        }
        return AssessmentRefusals.answer(thrown).or(() -> ProgressRefusals.answer(thrown))
                .or(() -> status(thrown).map(status -> ProblemJson.answer(status, thrown.getMessage(), List.of())));
    }

    private static Optional<Integer> status(Throwable thrown) {
        if (thrown instanceof BadVersion || thrown instanceof BadParameter || thrown instanceof MalformedCheck) {
            return Optional.of(400);
        } else if (thrown instanceof UnknownAttempt || thrown instanceof UnknownCode || thrown instanceof UnknownRelease) {
            return Optional.of(404);
        } else if (thrown instanceof NotAllowed) {
            return Optional.of(403);
        } else if (thrown instanceof ReleaseInUse) {
            return Optional.of(409);
        } else if (thrown instanceof FileTooLarge || thrown instanceof CheckTooLarge) {
            return Optional.of(413);
        }
        return thrown instanceof SaveRefused refused ? Optional.of(status(refused)) : Optional.empty();
    }

    private static int status(SaveRefused refused) {
        return switch (refused.why()) {
            case NO_VERSION -> 428;
            case STALE -> 412;
            case HANDED_IN, LATE, NOT_MARKED, NOT_RELEASED, IN_SITTING -> 409;
        };
    }
}
