package org.leadterm.attempt;

import java.util.Optional;

/** Says where in the API a candidate's place in a sitting is, so that the desk can call there; sittings answer. */
public interface SeatAddresses {
    Optional<String> of(CandidateId candidate);
}
