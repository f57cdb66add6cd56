package org.leadterm.assessment.sitting;

import java.time.Instant;
import java.util.Optional;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.attempt.CandidateId;
import org.leadterm.marking.Fraction;
import org.leadterm.people.PersonId;

/**
 * A person's part in a sitting, as it stands.
 *
 * @param deadline     until which saves that arrive are taken; empty before the start, without a limit, and while the clock stands
 * @param reopened     when a tutor last took the hand-in back
 * @param seen         when its page last called
 * @param unsavedSince since when its page has something that is not saved
 * @param awaiting     how many answers a person has still to mark
 */
public record Candidate(CandidateId id, SittingId sitting, PersonId person, String name, String displayName, ExtraTime extra, CandidateState state,
                        Optional<Instant> started, Optional<Instant> deadline, Optional<Instant> submitted, Optional<HandIn> how,
                        Optional<Instant> reopened, Optional<Instant> seen, Optional<Instant> unsavedSince, Optional<Fraction> awarded,
                        Optional<Fraction> available, Optional<Boolean> passed, int awaiting) {
    public boolean isOpen() {
        return state == CandidateState.OPEN;
    }
}
