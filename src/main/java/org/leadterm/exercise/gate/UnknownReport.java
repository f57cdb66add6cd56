package org.leadterm.exercise.gate;

/** There is no such report, or it was settled. */
public final class UnknownReport extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownReport(String id) {
        super("There is no open report \"" + (id.length() > 40 ? id.substring(0, 40) + "…" : id) + "\".");
    }
}
