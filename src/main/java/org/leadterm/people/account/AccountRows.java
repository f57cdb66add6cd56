package org.leadterm.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leadterm.people.NameTaken;
import org.leadterm.people.PersonId;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;
import org.leadterm.people.UnknownPerson;

/** The table of accounts, in the caller's transaction where there is one. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class AccountRows {
    private static final int PORTION = 10_000;
    @PersistenceContext(unitName = "leadterm")
    private EntityManager entities;

    Optional<Account> find(PersonName name) {
        return entities.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", name.text()).getResultList().stream().findFirst();
    }

    Optional<Account> find(PersonId id) {
        return Optional.ofNullable(entities.find(Account.class, id.text()));
    }

    List<Account> all(Collection<PersonId> ids) {
        return in("select a from Account a where a.id in :some", ids.stream().map(PersonId::text).toList());
    }

    List<Account> allNamed(Collection<PersonName> names) {
        return in("select a from Account a where a.name in :some", names.stream().map(PersonName::text).toList());
    }

    /** In portions: databases take no list of any length. */
    private List<Account> in(String query, List<String> some) {
        List<Account> found = new ArrayList<>();
        for (int from = 0; from < some.size(); from += PORTION) {
            found.addAll(entities.createQuery(query, Account.class)
                    .setParameter("some", some.subList(from, Math.min(from + PORTION, some.size()))).getResultList());
        }
        return found.stream().sorted(Comparator.comparing(account -> account.person().name())).toList();
    }

    Account get(PersonName name) {
        return find(name).orElseThrow(() -> new UnknownPerson(name.text()));
    }

    /** The enabled administrators, in one order and held: of two transactions that would each leave the other's, the second waits and sees. */
    List<Account> heldAdministrators() {
        return entities.createQuery("select a from Account a where a.disabled = false and a.roles like :role order by a.id", Account.class)
                .setParameter("role", "%" + Role.ADMINISTRATOR.text() + "%").setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    long count(boolean disabled) {
        return entities.createQuery("select count(a) from Account a where a.disabled = :disabled", Long.class).setParameter("disabled", disabled)
                .getSingleResult();
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

    List<Account> disabledBefore(Instant moment) {
        return entities.createQuery("select a from Account a where a.disabled = true and a.demo = false and a.anonymisedAt is null"
                + " and a.disabledAt < :moment order by a.name", Account.class).setParameter("moment", moment).setMaxResults(PORTION).getResultList();
    }

    void flush() {
        entities.flush();
    }

    List<Account> demo() {
        return entities.createQuery("select a from Account a where a.demo = true and a.disabled = false", Account.class)
                .getResultList();
    }

    /** Disabled ones too. */
    long countDemo() {
        return entities.createQuery("select count(a) from Account a where a.demo = true", Long.class).getSingleResult();
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
