package org.leadterm.people.account;

import java.util.Locale;
import org.leadterm.people.PersonName;

/**
 * Which accounts to list.
 *
 * @param text part of a user name or display name; empty for all
 * @param after the name after which the page begins; empty for the first page
 * @param limit how many, 1 to 200
 */
public record AccountSearch(String text, String after, int limit) {
    public static final int MAX_LIMIT = 200;

    public AccountSearch {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit is from 1 to " + MAX_LIMIT + ", not " + limit);
        }
    }

    public static AccountSearch first(String text, int limit) {
        return new AccountSearch(text, "", limit);
    }

    public AccountSearch after(PersonName name) {
        return new AccountSearch(text, name.text(), limit);
    }

    String pattern() {
        String escaped = text.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + escaped + "%";
    }
}
