package org.leadterm.assessment.sitting.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.leadterm.assessment.paper.shelf.Papers;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.room.Rolls;
import org.leadterm.attempt.CandidateId;

/** Who has passed, as the marks stand now. Asks nobody's rights: certificates do, and whoever verifies one holds its code. */
@ApplicationScoped
public class Passes {
    private final Rolls rolls;
    private final Papers papers;
    private final Clock clock;

    @Inject
    Passes(Rolls rolls, Papers papers, Clock clock) {
        this.rolls = rolls;
        this.papers = papers;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Passes() {
        this(null, null, null);
    }

    /** Empty when there is no such candidate, before the marks are released, and when the paper is not passed. */
    @Transactional
    public Optional<Pass> of(CandidateId id) {
        return rolls.candidate(id).filter(candidate -> candidate.state() == CandidateState.SUBMITTED)
                .filter(candidate -> candidate.passed().orElse(false) && !candidate.available().orElseThrow().isZero()).flatMap(this::released);
    }

    private Optional<Pass> released(Candidate candidate) {
        Sitting sitting = rolls.sitting(candidate.sitting());
        return Optional.of(sitting).filter(set -> set.release().marksAt(clock.instant()))
                .map(set -> new Pass(candidate.id(), candidate.displayName(), set.title(),
                        papers.version(set.paper(), set.paperVersion()).orElseThrow().paper().title(), candidate.awarded().orElseThrow(),
                        candidate.available().orElseThrow(), candidate.submitted().orElseThrow()));
    }
}
