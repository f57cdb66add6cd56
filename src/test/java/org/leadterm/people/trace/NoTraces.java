package org.leadterm.people.trace;

import org.leadterm.people.PersonId;

/** Where a test is about something else. */
public final class NoTraces extends Traces {
    @Override
    public void opened(PersonId whose, String what) {
        // nobody looks
    }
}
