package org.leadterm.attempt;

/** Says how much of a result may be seen; sittings answer, for they set it. */
public interface Withholding {
    Released released(CandidateId candidate);
}
