package org.leadterm.people.account;

import org.leadterm.people.Person;

/** What decides whether someone may go on: looked at with every request. */
public record AccountState(Person person, boolean disabled, boolean demo, int epoch) {
}
