package org.leadterm.people.cohort;

import java.util.List;
import java.util.Map;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Role;
import org.leadterm.people.account.AccountDisabled;
import org.leadterm.people.account.AccountState;
import org.leadterm.people.account.Persons;

/** Cohorts as they are told, with the people whom their rows only name by id. */
final class CohortsRead {
    private final CohortRows rows;
    private final Persons persons;

    CohortsRead(CohortRows rows, Persons persons) {
        this.rows = rows;
        this.persons = persons;
    }

    Cohort cohort(CohortRow row) {
        List<Enrolment> all = rows.enrolments(row.id());
        return new Cohort(row.id(), row.name(), row.isArchived(), people(all, Part.TUTOR), people(all, Part.MEMBER));
    }

    /** With how many each has. */
    List<CohortEntry> entries(List<CohortRow> cohorts) {
        Map<CohortId, Integer> tutors = rows.count(Part.TUTOR);
        Map<CohortId, Integer> members = rows.count(Part.MEMBER);
        return cohorts.stream().map(each -> new CohortEntry(each.id(), each.name(), each.isArchived(),
                tutors.getOrDefault(each.id(), 0), members.getOrDefault(each.id(), 0))).toList();
    }

    /** In the order of their names. */
    List<Person> people(List<Enrolment> all, Part part) {
        return persons.all(all.stream().filter(each -> each.is(part)).map(Enrolment::person).toList());
    }

    /** Somebody who can become a member. */
    Person candidate(PersonName name) {
        Person person = enabled(name);
        if (!person.is(Role.TRAINEE, Role.CODER)) {
            throw new PersonRefused("name", name + " is neither a trainee nor a coder.");
        }
        return person;
    }

    /** Somebody whose account is open. */
    Person enabled(PersonName name) {
        AccountState account = persons.named(name).orElseThrow(() -> new PersonRefused("name", "There is no account \"" + name + "\"."));
        if (account.disabled()) {
            throw new AccountDisabled(name);
        }
        return account.person();
    }
}
