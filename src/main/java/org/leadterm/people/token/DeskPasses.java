package org.leadterm.people.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.account.AccountState;
import org.leadterm.people.account.AccountStates;

/**
 * Passes of open coding desks. They are stored, so that a desk goes on saving after a restart of the server or the loss of its
 * session, and ended at sign-out.
 */
@ApplicationScoped
public class DeskPasses {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final CurrentPerson caller;
    private final AccountStates states;
    private final Clock clock;

    @Inject
    DeskPasses(CurrentPerson caller, AccountStates states, Clock clock) {
        this.caller = caller;
        this.states = states;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected DeskPasses() {
        this(null, null, null);
    }

    /** A new pass for the caller; passes that are over are cleared away. */
    @Transactional
    public String issue() {
        Person person = caller.get();
        Instant now = clock.instant();
        rows.createQuery("delete from DeskPass p where p.issuedAt < :oldest or p.lastUsedAt < :idle")
                .setParameter("oldest", now.minus(DeskPass.LONGEST)).setParameter("idle", now.minus(DeskPass.IDLE)).executeUpdate();
        TokenSecret secret = TokenSecret.random();
        int epoch = states.active(person.id()).map(AccountState::epoch).orElse(0);
        rows.persist(new DeskPass(secret, person.id(), epoch, now));
        return secret.text();
    }

    /** Ends all passes of the caller; at sign-out. */
    @Transactional
    public void endMine() {
        caller.find().ifPresent(person -> rows.createQuery("delete from DeskPass p where p.accountId = :owner")
                .setParameter("owner", person.id().text()).executeUpdate());
    }

    /** Whose pass it is, when it is good. */
    @Transactional
    Optional<Person> find(TokenSecret secret) {
        Instant now = clock.instant();
        return Optional.ofNullable(rows.find(DeskPass.class, secret.hash())).filter(pass -> pass.isGood(now)).flatMap(pass -> owner(pass, now));
    }

    private Optional<Person> owner(DeskPass pass, Instant now) {
        Optional<AccountState> state = states.active(pass.owner()).filter(found -> pass.isStillGood(found.epoch()));
        if (state.isPresent() && pass.isUseWorthNoting(now)) {
            rows.createQuery("update DeskPass p set p.lastUsedAt = :now where p.secretHash = :hash")
                    .setParameter("now", now).setParameter("hash", pass.secretHash()).executeUpdate();
        }
        return state.map(AccountState::person);
    }
}
