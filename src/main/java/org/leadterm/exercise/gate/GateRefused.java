package org.leadterm.exercise.gate;

/** A deed at the gate that is not allowed now; the sentence says why. Nothing was changed. */
public final class GateRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public GateRefused(String why) {
        super(why);
    }
}
