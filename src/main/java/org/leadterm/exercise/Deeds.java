package org.leadterm.exercise;

/** Where exercises report who changed what, for the audit trail. The deed is recorded in the transaction that does it. */
public interface Deeds {
    /**
     * Records what the caller did.
     *
     * @param action  in dotted words, the noun first ({@code exercise.use})
     * @param subject what it was done to ({@code exercise cataract-day-case})
     * @param before  empty where it does not apply, as are the two after it
     */
    void record(String action, String subject, String before, String after, String why);
}
