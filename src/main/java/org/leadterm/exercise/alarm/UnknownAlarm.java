package org.leadterm.exercise.alarm;

/** There is no alarm of that id: another release may have come into force since it was read. */
public final class UnknownAlarm extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownAlarm(String id) {
        super("There is no edition alarm \"" + id + "\" any more.");
    }
}
