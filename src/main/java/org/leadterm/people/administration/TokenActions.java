package org.leadterm.people.administration;

import java.util.List;
import org.leadterm.people.PersonName;
import org.leadterm.people.token.ApiTokens;
import org.leadterm.people.token.IssuedToken;
import org.leadterm.people.token.TokenEntry;

/** What can be done with one person's tokens. */
interface TokenActions {
    List<TokenEntry> list();

    IssuedToken issue(String name);

    void revoke(String id);

    static TokenActions of(ApiTokens tokens, PersonName owner) {
        return new TokenActions() {
            @Override
            public List<TokenEntry> list() {
                return tokens.list(owner);
            }

            @Override
            public IssuedToken issue(String name) {
                return tokens.issue(owner, name);
            }

            @Override
            public void revoke(String id) {
                tokens.revoke(owner, id);
            }
        };
    }
}
