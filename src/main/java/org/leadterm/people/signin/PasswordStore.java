package org.leadterm.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import org.leadterm.people.PersonPrincipal;
import org.leadterm.people.account.AccountState;
import org.leadterm.people.account.AccountStates;

/** Knows people by name and password. */
@ApplicationScoped
class PasswordStore implements IdentityStore {
    private final AccountStates states;

    protected PasswordStore() {
        this(null);
    }

    @Inject
    PasswordStore(AccountStates states) {
        this.states = states;
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        Optional<AccountState> state = states.withPassword(typed.getCaller(), typed.getPasswordAsString());
        return state.map(AccountState::person)
                .map(person -> new CredentialValidationResult(new PersonPrincipal(person), person.groups()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
