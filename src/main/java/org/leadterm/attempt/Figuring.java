package org.leadterm.attempt;

import org.leadterm.exercise.ExerciseVersion;

/** Takes the figures that reports need from mark sheets, in the transaction that marks. */
public interface Figuring {
    /** By which rules figures are taken now; a sheet whose figures were taken by older ones is looked at anew at the next start. */
    int RULES = 1;

    /**
     * Called when an attempt's mark sheet is kept; figures it had before are replaced.
     *
     * @param attempt handed in
     * @param sheet   its mark sheet's JSON
     */
    void marked(Attempt attempt, ExerciseVersion version, String sheet);

    /** Called when a hand-in is taken back and its mark sheets are gone. */
    void unmarked(CandidateId candidate);
}
