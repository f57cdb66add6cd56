package org.leadterm.people.reminder;

import java.time.Instant;
import java.util.List;
import org.leadterm.people.Person;

/**
 * A feature that knows of things to do. Beans of this type are found by themselves. They are asked for the home page and, at night
 * and by nobody who is signed in, for mails: they look at the person they are given and never at the caller, with a constant
 * number of statements.
 */
public interface DueItems {
    /** What this person has to do at this moment, soon or overdue; empty for whom it does not concern. */
    List<DueItem> due(Person person, Instant now);
}
