package org.leadterm.assessment.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.SeatAddresses;

/** Where candidates' places are in the API. */
@ApplicationScoped
class SeatPaths implements SeatAddresses {
    private final SittingRows rows;

    @Inject
    SeatPaths(SittingRows rows) {
        this.rows = rows;
    }

    /** For the container's proxy. */
    protected SeatPaths() {
        this(null);
    }

    @Override
    @Transactional
    public Optional<String> of(CandidateId candidate) {
        return rows.candidate(candidate).map(row -> "/sittings/" + row.candidate().sitting() + "/candidates/" + candidate);
    }
}
