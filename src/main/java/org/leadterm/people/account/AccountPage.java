package org.leadterm.people.account;

import java.util.List;
import java.util.Optional;
import org.leadterm.people.PersonName;

/** Some accounts in the order of their names, and the name after which the next ones follow, if there are more. */
public record AccountPage(List<AccountEntry> entries, Optional<PersonName> next) {
    static AccountPage of(List<AccountEntry> oneMore, int limit) {
        if (oneMore.size() <= limit) {
            return new AccountPage(List.copyOf(oneMore), Optional.empty());
        }
        return new AccountPage(List.copyOf(oneMore.subList(0, limit)), Optional.of(oneMore.get(limit - 1).person().name()));
    }
}
