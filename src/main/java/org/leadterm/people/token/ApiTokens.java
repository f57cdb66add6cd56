package org.leadterm.people.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Role;
import org.leadterm.people.UnknownPerson;
import org.leadterm.people.account.AccountDisabled;
import org.leadterm.people.account.AccountEntry;
import org.leadterm.people.account.Accounts;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;
import org.leadterm.people.trace.Traces;

/** API tokens: administrators keep anyone's, everyone else their own. */
@ApplicationScoped
public class ApiTokens {
    public static final int MAX_NAME = 80;
    private final TokenRows rows;
    private final Bearers bearers;
    private final CurrentPerson current;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final Traces traces;
    private final Clock clock;

    protected ApiTokens() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    ApiTokens(TokenRows rows, Bearers bearers, CurrentPerson current, Accounts accounts, AuditTrail trail, Traces traces, Clock clock) {
        this.rows = rows;
        this.bearers = bearers;
        this.current = current;
        this.accounts = accounts;
        this.trail = trail;
        this.traces = traces;
        this.clock = clock;
    }

    /** A new token of a person, who must be enabled. A blank name becomes a plain one. */
    @Transactional
    public IssuedToken issue(PersonName owner, String name) {
        AccountEntry account = account(owner);
        if (account.disabled()) {
            throw new AccountDisabled(owner);
        }
        if (name.strip().length() > MAX_NAME) {
            throw new PersonRefused("name", "A token's name has at most " + MAX_NAME + " characters.");
        }
        TokenSecret secret = TokenSecret.random();
        ApiToken token = ApiToken.issue(account.person().id(), name.isBlank() ? "API token" : name.strip(), secret, clock.instant());
        rows.add(token);
        trail.record(deed("token.issue", owner).changing("", token.id()));
        return new IssuedToken(token.entry(), secret);
    }

    /** The tokens that are not revoked, oldest first. */
    @Transactional
    public List<TokenEntry> list(PersonName owner) {
        Person person = account(owner).person();
        traces.opened(person.id(), "Account: API tokens");
        return rows.of(person.id()).stream().map(ApiToken::entry).toList();
    }

    /** @throws UnknownToken when the person has no such token, or it is revoked already */
    @Transactional
    public void revoke(PersonName owner, String id) {
        ApiToken token = rows.of(account(owner).person().id()).stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new UnknownToken(id));
        token.revoke(clock.instant());
        bearers.forget(token);
        trail.record(deed("token.revoke", owner).changing(id, ""));
    }

    private AccountEntry account(PersonName owner) {
        Person caller = current.get();
        if (!caller.name().equals(owner)) {
            current.require(Role.ADMINISTRATOR);
        }
        return accounts.find(owner).orElseThrow(() -> new UnknownPerson(owner.text()));
    }

    private Deed deed(String action, PersonName owner) {
        return Deed.of(current.get().name().text(), action, "account " + owner);
    }
}
