package org.leadterm.people.cohort.roster;

import org.leadterm.people.PersonName;

/**
 * A usable row of a list of members.
 *
 * @param line where it begins in the file, from 1
 * @param displayName empty when the file has none
 */
public record RosterRow(int line, PersonName name, String displayName) {
}
