package org.leadterm.people.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.leadterm.people.Person;
import org.leadterm.people.privacy.Archive;
import org.leadterm.people.privacy.Belongings;
import org.leadterm.people.privacy.Forgetting;
import org.leadterm.people.privacy.RecordJson;

/** API tokens: names and dates for their owner, deleted with the account's names. */
@ApplicationScoped
class TokenBelongings implements Belongings, Forgetting {
    private final ApiTokens tokens;
    private final TokenRows rows;
    private final Bearers bearers;

    protected TokenBelongings() {
        this(null, null, null);
    }

    @Inject
    TokenBelongings(ApiTokens tokens, TokenRows rows, Bearers bearers) {
        this.tokens = tokens;
        this.rows = rows;
        this.bearers = bearers;
    }

    @Override
    public String area() {
        return "account";
    }

    @Override
    public String about() {
        return "The names of your API tokens, when they were made and last used.";
    }

    @Override
    public void put(Person owner, Archive archive) {
        archive.json("api-tokens", RecordJson.of(tokens.list(owner.name())));
    }

    @Override
    public List<String> goes() {
        return List.of("API tokens, with their names.");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }

    @Override
    public void forget(Person person, Person pseudonym) {
        rows.of(person.id()).forEach(bearers::forget);
        rows.removeAll(person.id());
    }
}
