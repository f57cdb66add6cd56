package org.leadterm.people.account;

import org.leadterm.people.PersonName;
import org.leadterm.people.Refusal;

/** What was asked needs an account that is enabled (409). */
public final class AccountDisabled extends Refusal {
    private static final long serialVersionUID = 1L;

    public AccountDisabled(PersonName name) {
        super("The account \"" + name + "\" is disabled.");
    }
}
