package org.leadterm.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.leadterm.people.PersonId;
import org.leadterm.people.PersonName;
import org.leadterm.people.password.Hashing;

/**
 * Whether someone may still go on, cheap enough to ask with every request: what was read is good for five seconds,
 * or until this server changes it. Demo accounts may go on only in demo mode.
 */
@ApplicationScoped
public class AccountStates {
    private static final Duration GOOD_FOR = Duration.ofSeconds(5);
    private static final int MOST = 10_000;
    /** What an unknown name's password is checked against: as costly as a real hash, and no password has it. */
    private static final String DECOY = "$argon2id$v=19$m=19456,t=2,p=1$" + "A".repeat(22) + "$" + "A".repeat(43);
    private final Map<PersonId, Seen> seen = new ConcurrentHashMap<>();
    private final AccountRows rows;
    private final Hashing hashing;
    private final DemoMode demo;
    private final Clock clock;

    protected AccountStates() {
        this(null, null, null, null);
    }

    @Inject
    AccountStates(AccountRows rows, Hashing hashing, DemoMode demo, Clock clock) {
        this.rows = rows;
        this.hashing = hashing;
        this.demo = demo;
        this.clock = clock;
    }

    /** The state of an account that may go on; empty when there is none, or it is disabled, or it is a demo out of season. */
    public Optional<AccountState> active(PersonId id) {
        return any(id).filter(this::isActive);
    }

    /** Like {@link #active}, but a demo account's state is given out of demo mode too. */
    public Optional<AccountState> enabled(PersonId id) {
        return any(id).filter(state -> !state.disabled());
    }

    /** The active account with this name and password. A name that is not there takes as long as a wrong password. */
    public Optional<AccountState> withPassword(String typed, String password) {
        Optional<Account> account = PersonName.parse(typed).flatMap(rows::find);
        boolean right = hashing.verify(password, account.map(Account::passwordHash).filter(hash -> hash.startsWith("$"))
                .orElse(DECOY));
        return account.filter(found -> right).map(this::fresh).filter(this::isActive);
    }

    /** The active account of that name. */
    public Optional<AccountState> named(PersonName name) {
        return rows.find(name).map(this::fresh).filter(this::isActive);
    }

    /** An active demo account, which needs no password. */
    public Optional<AccountState> demo(PersonName name) {
        return rows.find(name).map(this::fresh).filter(AccountState::demo).filter(this::isActive);
    }

    /** Whether there is such an account, whatever its state: for the audit trail, never for an answer to a caller. */
    public boolean exists(PersonName name) {
        return rows.find(name).isPresent();
    }

    /** Whether this account may go on, as it stands in the caller's transaction. */
    boolean mayGoOn(Account account) {
        return isActive(account.state());
    }

    void forget(PersonId id) {
        seen.remove(id);
    }

    private boolean isActive(AccountState state) {
        return !state.disabled() && (demo.isOn() || !state.demo());
    }

    private Optional<AccountState> any(PersonId id) {
        Instant now = clock.instant();
        Seen known = seen.get(id);
        if (known != null && now.isBefore(known.at().plus(GOOD_FOR))) {
            return Optional.of(known.state());
        }
        return rows.find(id).map(this::fresh);
    }

    /** What was just read, kept for the requests that follow. */
    private AccountState fresh(Account account) {
        if (seen.size() >= MOST) {
            seen.clear();
        }
        AccountState state = account.state();
        seen.put(state.person().id(), new Seen(state, clock.instant()));
        return state;
    }

    private record Seen(AccountState state, Instant at) {
    }
}
