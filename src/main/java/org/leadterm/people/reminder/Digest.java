package org.leadterm.people.reminder;

import org.leadterm.people.Person;

/** A digest that this server, and no other, is to send now. */
record Digest(String id, Person person, EmailAddress to, Frequency frequency) {
}
