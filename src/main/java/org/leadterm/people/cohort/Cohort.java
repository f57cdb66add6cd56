package org.leadterm.people.cohort;

import java.util.List;
import java.util.Optional;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;

/**
 * People who learn and sit together, and their tutors, both in the order of their names. Whoever belongs to a cohort without
 * keeping it is shown no other member.
 */
public record Cohort(CohortId id, CohortName name, boolean archived, List<Person> tutors, List<Person> members) {
    public Cohort {
        tutors = List.copyOf(tutors);
        members = List.copyOf(members);
    }

    boolean hasTutor(PersonId person) {
        return tutors.stream().anyMatch(tutor -> tutor.id().equals(person));
    }

    boolean hasMember(PersonId person) {
        return members.stream().anyMatch(member -> member.id().equals(person));
    }

    /** As a member sees it, who is not to see who else is one. */
    Cohort alone(PersonId member) {
        return new Cohort(id, name, archived, tutors, members.stream().filter(each -> each.id().equals(member)).toList());
    }

    /** All of it for its tutors and administrators, of a member's only what members see; empty for everybody else. */
    Optional<Cohort> seenBy(Person caller) {
        if (caller.is(Role.ADMINISTRATOR) || caller.is(Role.TUTOR) && hasTutor(caller.id())) {
            return Optional.of(this);
        }
        return hasMember(caller.id()) ? Optional.of(alone(caller.id())) : Optional.empty();
    }
}
