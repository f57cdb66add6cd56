package org.leadterm.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.PersonName;

/** People by name or id, for features that have checked the caller's rights themselves. Disabled accounts are people too. */
@ApplicationScoped
public class Persons {
    private final AccountRows rows;

    protected Persons() {
        this(null);
    }

    @Inject
    Persons(AccountRows rows) {
        this.rows = rows;
    }

    @Transactional
    public Optional<AccountState> named(PersonName name) {
        return rows.find(name).map(Account::state);
    }

    @Transactional
    public Optional<Person> find(PersonId id) {
        return rows.find(id).map(Account::person);
    }

    /** In the order of their names; ids that nobody has are left out. */
    @Transactional
    public List<Person> all(Collection<PersonId> ids) {
        return rows.all(ids).stream().map(Account::person).toList();
    }

    /** Those of these names that there are, in the order of their names. */
    @Transactional
    public List<AccountState> allNamed(Collection<PersonName> names) {
        return rows.allNamed(names).stream().map(Account::state).toList();
    }
}
