package org.leadterm.cpd.recurrence;

import org.leadterm.people.PersonId;

/** A recurrence that somebody has entered. */
public record RecurrenceEntry(String id, int version, PersonId person, Recurrence recurrence) {
}
