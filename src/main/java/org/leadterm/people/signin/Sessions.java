package org.leadterm.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.leadterm.people.Person;
import org.leadterm.people.account.AccountState;
import org.leadterm.people.account.AccountStates;

/** Who is signed in, by the browser's session; looked at anew with each request. */
@ApplicationScoped
public class Sessions {
    private final AccountStates states;
    private final Clock clock;

    protected Sessions() {
        this(null, null);
    }

    @Inject
    Sessions(AccountStates states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    /** Marks the session as this person's, under a new id: one that was known before the sign-in is worth nothing after it. */
    public void begin(HttpServletRequest request, AccountState state) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(SignedIn.ATTRIBUTE, SignedIn.now(state, clock.instant()));
    }

    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The one who is signed in. A session that is over, or whose account may not go on, is ended here. */
    Optional<Person> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<AccountState> state = signedIn.isOver(now) ? Optional.empty() : states.active(signedIn.personId()).filter(signedIn::isStillGood);
        if (state.isEmpty()) {
            session.invalidate();
        } else if (isActivity(request) && signedIn.isActivityWorthNoting(now)) {
            session.setAttribute(SignedIn.ATTRIBUTE, signedIn.activeAt(now));
        }
        return state.map(AccountState::person);
    }

    /** A page left open sends heartbeats by itself. */
    private static boolean isActivity(HttpServletRequest request) {
        return !("v-r=heartbeat".equals(request.getQueryString()) || String.valueOf(request.getQueryString()).startsWith("v-r=heartbeat&"));
    }
}
