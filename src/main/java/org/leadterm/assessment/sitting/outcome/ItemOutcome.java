package org.leadterm.assessment.sitting.outcome;

import java.util.Optional;
import org.leadterm.assessment.marks.ItemMarks;
import org.leadterm.assessment.paper.ItemKind;
import org.leadterm.assessment.paper.ItemRef;
import org.leadterm.attempt.CandidateId;
import org.leadterm.marking.Fraction;

/**
 * What one exercise or question earned one candidate, without the answer.
 *
 * @param attempt the id of an exercise's attempt
 * @param marks   empty before the hand-in
 */
public record ItemOutcome(CandidateId candidate, int number, int section, ItemRef ref, Optional<String> attempt, Optional<ItemMarks> marks) {
    /** For the query, which has nulls. */
    public ItemOutcome(String candidate, int number, int section, ItemKind kind, String ref, int version, String worth, String attempt,
                       String awarded, String available) {
        this(new CandidateId(candidate), number, section, new ItemRef(kind, ref, version), Optional.ofNullable(attempt),
                Optional.ofNullable(available).map(Fraction::parse).map(outOf -> new ItemMarks(section, Optional.ofNullable(awarded).map(Fraction::parse),
                        outOf, Optional.ofNullable(worth).map(Fraction::parse))));
    }
}
