package org.leadterm.people.account;

import org.leadterm.people.PersonName;
import org.leadterm.people.Role;

/** The demo accounts, in the order in which the sign-in page offers them. */
public enum DemoAccount {
    TRAINEE(Role.TRAINEE),
    CODER(Role.CODER),
    TUTOR(Role.TUTOR),
    ADMINISTRATOR(Role.ADMINISTRATOR);

    private final Role role;

    DemoAccount(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }

    public PersonName personName() {
        return new PersonName(role.text());
    }

    public String displayName() {
        return "Demo " + role.text();
    }
}
