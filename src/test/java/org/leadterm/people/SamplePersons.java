package org.leadterm.people;

import java.util.Collection;
import java.util.List;
import org.leadterm.people.account.AccountState;
import org.leadterm.people.account.Persons;

/** People without a database. */
public final class SamplePersons extends Persons {
    private final List<Person> people;

    public SamplePersons(Person... people) {
        this.people = List.of(people);
    }

    @Override
    public List<AccountState> allNamed(Collection<PersonName> names) {
        return people.stream().filter(person -> names.contains(person.name())).map(person -> new AccountState(person, false, false, 0)).toList();
    }
}
