package org.leadterm.assessment.sitting;

import java.time.Instant;
import java.util.Optional;
import org.leadterm.assessment.marks.ItemMarks;
import org.leadterm.assessment.paper.ItemKind;
import org.leadterm.assessment.paper.ItemRef;
import org.leadterm.attempt.CandidateId;
import org.leadterm.marking.Fraction;

/**
 * One exercise or question of a candidate's paper, as it stands. An exercise's answer, its version and its saves are its attempt's.
 *
 * @param number    from 1
 * @param section   from 0
 * @param attempt   the id of an exercise's attempt; empty for a question
 * @param answer    a question's answer as JSON, as acknowledged last
 * @param answered  whether a question's answer says anything
 * @param awarded   by its own key; empty before the hand-in, and while a person has to mark it
 * @param available by its own key; empty before the hand-in
 * @param sheet     how a question's marks came about, as JSON; it tells the key
 */
public record CandidateItem(CandidateId candidate, int number, int section, ItemRef ref, Optional<Fraction> worth, Optional<String> attempt,
                            CandidateState state, Optional<Instant> deadline, String answer, boolean answered, int answerVersion,
                            Optional<Instant> savedAt, Optional<String> receipt, boolean flagged, Optional<Fraction> awarded,
                            Optional<Fraction> available, Optional<String> sheet) {
    public boolean isQuestion() {
        return ref.kind() == ItemKind.QUESTION;
    }

    /** Handed in, and nobody has marked it. */
    public boolean isAwaiting() {
        return available.isPresent() && awarded.isEmpty();
    }

    /** Once handed in. */
    public ItemMarks marks() {
        return new ItemMarks(section, awarded, available.orElse(Fraction.ZERO), worth);
    }

    /** The order in which this candidate sees its parts; the same at every call. */
    public long seed() {
        return candidate.text().hashCode() * 31L + number;
    }
}
