package org.leadterm.cpd.membership;

import org.leadterm.people.PersonId;

/** A membership that somebody has entered; the version is for the next change. */
public record MembershipEntry(String id, int version, PersonId person, Membership membership) {
}
