package org.leadterm.attempt;

/** A save or hand-in that was not done, and why; what is stored is unchanged. */
public final class SaveRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Cause why;

    SaveRefused(Cause cause, String sentence) {
        super(sentence);
        this.why = cause;
    }

    /** Why. */
    public enum Cause {
        /** No version was named that the save is based on. */
        NO_VERSION,
        /** The answer has been saved from elsewhere since the version named. */
        STALE,
        /** It has been handed in. */
        HANDED_IN,
        /** The deadline has passed. */
        LATE,
        /** There is no mark sheet yet. */
        NOT_MARKED,
        /** There is one, and it is not released. */
        NOT_RELEASED,
        /** It is handed in with the whole of a sitting, not alone. */
        IN_SITTING
    }

    public Cause why() {
        return why;
    }

    /** @param stored the version that is stored */
    public static SaveRefused stale(int stored) {
        return new SaveRefused(Cause.STALE, "The answer was saved from elsewhere since; it is at version " + stored + ". Nothing was changed.");
    }

    public static SaveRefused handedIn() {
        return new SaveRefused(Cause.HANDED_IN, "The attempt has been handed in. Nothing was changed.");
    }

    public static SaveRefused late() {
        return new SaveRefused(Cause.LATE, "The deadline has passed. Nothing was changed.");
    }

    static SaveRefused notMarked(AttemptState state) {
        return new SaveRefused(Cause.NOT_MARKED, "There is no mark sheet while the attempt is " + state.id() + ".");
    }

    static SaveRefused notReleased() {
        return new SaveRefused(Cause.NOT_RELEASED, "The mark sheet has not been released yet.");
    }

    static SaveRefused inSitting() {
        return new SaveRefused(Cause.IN_SITTING, "This is part of a sitting and is handed in with it. Nothing was changed.");
    }

    static SaveRefused beingSat() {
        return new SaveRefused(Cause.IN_SITTING, "This exercise is part of an assessment that you sit. It can be practised when that is over.");
    }

    public static SaveRefused noVersion() {
        return new SaveRefused(Cause.NO_VERSION, "If-Match must name the version that this is based on.");
    }
}
