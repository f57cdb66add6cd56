package org.leadterm.report.print;

/** A piece of a document. */
interface Part {
    /** How much of a page it needs to begin on it. */
    float least();

    /** Whether it says nothing without what follows. */
    default boolean leads() {
        return false;
    }

    /** Whether a letter of it could not be written. */
    boolean isShort();

    void put(Paper paper);
}
