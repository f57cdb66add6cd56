package org.leadterm.people.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.leadterm.people.Person;
import org.leadterm.people.account.AccountState;
import org.leadterm.people.account.AccountStates;

/**
 * Who bears a token, for every call of the API: what was read is good for five seconds, or until this server changes it. A token
 * revoked on one node is of no use on the others after five seconds.
 */
@ApplicationScoped
public class Bearers {
    private static final Duration GOOD_FOR = Duration.ofSeconds(5);
    private static final int MOST = 10_000;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
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
        Optional<ApiToken> token = token(secret);
        return token.isPresent() ? token.filter(found -> !found.isRevoked()).flatMap(this::owner) : passes.find(secret);
    }

    private Optional<Person> owner(ApiToken token) {
        Optional<AccountState> state = token.isBootstrap() ? states.enabled(token.owner()) : states.active(token.owner());
        Instant now = clock.instant();
        if (state.isPresent() && token.isUseWorthNoting(now)) {
            forget(token);
            rows.noteUse(token, now);
        }
        return state.map(AccountState::person);
    }

    /** The next call reads it again. */
    void forget(ApiToken token) {
        seen.remove(token.secretHash());
    }

    private Optional<ApiToken> token(TokenSecret secret) {
        Instant now = clock.instant();
        Seen known = seen.get(secret.hash());
        if (known != null && now.isBefore(known.at().plus(GOOD_FOR))) {
            return Optional.of(known.token());
        }
        Optional<ApiToken> token = rows.find(secret);
        if (seen.size() >= MOST) {
            seen.clear();
        }
        token.ifPresent(read -> seen.put(read.secretHash(), new Seen(read, now)));
        return token;
    }

    private record Seen(ApiToken token, Instant at) {
    }
}
