package org.leadterm.cpd;

/** It was changed from elsewhere since it was read; nothing was stored (412). */
public final class StaleCpd extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int stored;

    public StaleCpd(int stored) {
        super("This was changed elsewhere since you read it. Reload it and try again.");
        this.stored = stored;
    }

    /** @throws StaleCpd when what is stored is not of the version that a change is based on */
    public static void refuse(int stored, int base) {
        if (stored != base) {
            throw new StaleCpd(stored);
        }
    }

    /** The version that is stored. */
    public int stored() {
        return stored;
    }
}
