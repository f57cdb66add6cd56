package org.leadterm.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.leadterm.people.NameTaken;
import org.leadterm.people.PersonId;
import org.leadterm.people.PersonName;
import org.leadterm.people.UnknownPerson;

/** The table of accounts, in the caller's transaction where there is one. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class AccountRows {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager entities;

    Optional<Account> find(PersonName name) {
        return entities.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", name.text()).getResultList().stream().findFirst();
    }

    Optional<Account> find(PersonId id) {
        return Optional.ofNullable(entities.find(Account.class, id.text()));
    }

    Account get(PersonName name) {
        return find(name).orElseThrow(() -> new UnknownPerson(name.text()));
    }

    /** One more than asked for, where there is one. */
    List<Account> search(AccountSearch search) {
        return entities.createQuery("""
                select a from Account a
                where a.name > :after and (lower(a.name) like :text escape '!' or lower(a.displayName) like :text escape '!')
                order by a.name""", Account.class)
                .setParameter("after", search.after()).setParameter("text", search.pattern())
                .setMaxResults(search.limit() + 1).getResultList();
    }

    List<Account> demo() {
        return entities.createQuery("select a from Account a where a.demo = true and a.disabled = false", Account.class)
                .getResultList();
    }

    /** @throws NameTaken when another account has the name, if only since a moment ago */
    void add(Account account) {
        PersonName name = account.person().name();
        if (find(name).isPresent()) {
            throw new NameTaken(name);
        }
        try {
            entities.persist(account);
            entities.flush();
        } catch (PersistenceException e) {
            throw new NameTaken(name);
        }
    }
}
