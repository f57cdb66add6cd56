package org.leadterm.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.leadterm.people.account.Accounts;

/** Changing one's own password ends every session of the account but this one, which gets a new id. */
@ApplicationScoped
public class OwnPassword {
    private final Accounts accounts;
    private final Sessions sessions;
    private final HttpServletRequest request;

    protected OwnPassword() {
        this(null, null, null);
    }

    @Inject
    OwnPassword(Accounts accounts, Sessions sessions, HttpServletRequest request) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.request = request;
    }

    public void change(String old, String password) {
        sessions.begin(request, accounts.changeOwnPassword(old, password));
    }
}
