package org.leadterm.people.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.leadterm.people.Person;
import org.leadterm.people.account.AccountState;
import org.leadterm.people.account.AccountStates;

/** Who bears a token: one indexed look, for every call of the API. */
@ApplicationScoped
public class Bearers {
    private final TokenRows rows;
    private final DeskPasses passes;
    private final AccountStates states;
    private final Clock clock;

    protected Bearers() {
        this(null, null, null, null);
    }

    @Inject
    Bearers(TokenRows rows, DeskPasses passes, AccountStates states, Clock clock) {
        this.rows = rows;
        this.passes = passes;
        this.states = states;
        this.clock = clock;
    }

    /** The owner of a token, or of a desk's pass, that is good; empty when it is false, revoked, or its owner may not go on. */
    public Optional<Person> find(TokenSecret secret) {
        Optional<ApiToken> token = rows.find(secret);
        return token.isPresent() ? token.filter(found -> !found.isRevoked()).flatMap(this::owner) : passes.find(secret);
    }

    private Optional<Person> owner(ApiToken token) {
        Optional<AccountState> state = token.isBootstrap() ? states.enabled(token.owner()) : states.active(token.owner());
        Instant now = clock.instant();
        if (state.isPresent() && token.isUseWorthNoting(now)) {
            rows.noteUse(token, now);
        }
        return state.map(AccountState::person);
    }
}
