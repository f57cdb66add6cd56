package org.leadterm.assessment.sitting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.leadterm.assessment.sitting.room.Rolls;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.SeatAddresses;

/** Where candidates' places are in the API. */
@ApplicationScoped
class SeatPaths implements SeatAddresses {
    private final Rolls rolls;

    @Inject
    SeatPaths(Rolls rolls) {
        this.rolls = rolls;
    }

    /** For the container's proxy. */
    protected SeatPaths() {
        this(null);
    }

    @Override
    @Transactional
    public Optional<String> of(CandidateId candidate) {
        return rolls.candidate(candidate).map(found -> "/sittings/" + found.sitting() + "/candidates/" + candidate);
    }
}
