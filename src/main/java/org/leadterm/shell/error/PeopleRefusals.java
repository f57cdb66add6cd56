package org.leadterm.shell.error;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.leadterm.people.NameTaken;
import org.leadterm.people.NotAllowed;
import org.leadterm.people.NotSignedIn;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Refusal;
import org.leadterm.people.UnknownPerson;
import org.leadterm.people.account.AccountDisabled;
import org.leadterm.people.cohort.CohortArchived;
import org.leadterm.people.cohort.CohortNameTaken;
import org.leadterm.people.cohort.UnknownCohort;
import org.leadterm.people.password.TooManySignIns;
import org.leadterm.people.reminder.MailFailed;
import org.leadterm.people.request.MalformedRequest;
import org.leadterm.people.token.UnknownToken;

/** Which status each refusal of {@code people} has. */
final class PeopleRefusals {
    private PeopleRefusals() {
    }

    static Response answer(Refusal refusal) {
        List<ProblemJson.Entry> problems = refusal instanceof PersonRefused refused
                ? refused.problems().stream().map(problem -> new ProblemJson.Entry(problem.where(), problem.text())).toList()
                : List.of();
        return ProblemJson.answer(status(refusal), refusal.getMessage(), problems);
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof MalformedRequest) {
            return 400;
        } else if (refusal instanceof NotSignedIn) {
            return 401;
        } else if (refusal instanceof NotAllowed) {
            return 403;
        } else if (refusal instanceof UnknownPerson || refusal instanceof UnknownToken || refusal instanceof UnknownCohort) {
            return 404;
        } else if (refusal instanceof NameTaken || refusal instanceof AccountDisabled || refusal instanceof CohortNameTaken
                || refusal instanceof CohortArchived) {
            return 409;
        }
        if (refusal instanceof MailFailed) {
            return 502;
        }
        return refusal instanceof TooManySignIns ? 503 : 422;
    }
}
