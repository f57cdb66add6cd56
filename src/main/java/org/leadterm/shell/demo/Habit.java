package org.leadterm.shell.demo;

/** How a simulated trainee works. */
enum Habit {
    /** Every week, to this day. */
    STEADY,
    /** Every week, until some weeks ago; the last attempt is still open. */
    STUCK,
    /** A week's work every five weeks. */
    NOW_AND_THEN,
    /** Not at all so far. */
    NOT_BEGUN
}
