package org.leadterm.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.leadterm.people.PersonName;
import org.leadterm.people.account.AccountState;
import org.leadterm.people.account.AccountStates;
import org.leadterm.people.account.DemoAccount;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;
import org.leadterm.people.password.PasswordRules;
import org.leadterm.people.password.TooManySignIns;

/** Lets people in and out, and notes it. */
@ApplicationScoped
class SignInDesk {
    private final SignInDelay delay = new SignInDelay();
    private final IdentityStoreHandler stores;
    private final AccountStates states;
    private final Sessions sessions;
    private final AuditTrail trail;
    private final HttpServletRequest request;
    private final Clock clock;

    protected SignInDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    SignInDesk(IdentityStoreHandler stores, AccountStates states, Sessions sessions, AuditTrail trail,
            HttpServletRequest request, Clock clock) {
        this.stores = stores;
        this.states = states;
        this.sessions = sessions;
        this.trail = trail;
        this.request = request;
        this.clock = clock;
    }

    SignInResult signIn(String name, String password) {
        SignInDelay.Key key = new SignInDelay.Key(cut(name.strip().toLowerCase(Locale.ROOT)), request.getRemoteAddr());
        Duration wait = delay.admit(key, clock.instant());
        if (!wait.isZero()) {
            return new SignInResult.Wait(wait);
        }
        try {
            return signIn(key, name, password);
        } catch (TooManySignIns busy) {
            delay.withdrawn(key);
            return new SignInResult.Busy();
        }
    }

    /** One click, in demo mode only. */
    SignInResult signIn(DemoAccount demo) {
        return states.demo(demo.personName()).map(state -> welcome(state, "demo")).orElseGet(SignInResult.Refused::new);
    }

    private SignInResult signIn(SignInDelay.Key key, String name, String password) {
        String checked = password.length() > PasswordRules.MAX_LENGTH ? "" : password;
        CredentialValidationResult result = stores.validate(new UsernamePasswordCredential(name, checked));
        Optional<AccountState> state = result.getStatus() == CredentialValidationResult.Status.VALID
                ? PersonName.parse(name).flatMap(states::named) : Optional.empty();
        if (state.isEmpty()) {
            trail.record(Deed.of("sign-in", "sign-in.refuse", subject(name)).because("from " + key.address()));
            return new SignInResult.Refused();
        }
        delay.succeeded(key);
        return welcome(state.get(), "password");
    }

    private SignInResult welcome(AccountState state, String how) {
        sessions.begin(request, state);
        String name = state.person().name().text();
        trail.record(Deed.of(name, "sign-in", "account " + name).because("by " + how + " from " + request.getRemoteAddr()));
        return new SignInResult.Welcome(state.person());
    }

    /** Only names of accounts: what else is typed into that field may be a password. */
    private String subject(String typed) {
        return PersonName.parse(typed).filter(states::exists).map(name -> "account " + name).orElse("unknown name");
    }

    private static String cut(String text) {
        return text.length() <= PersonName.MAX_LENGTH ? text : text.substring(0, PersonName.MAX_LENGTH);
    }
}
