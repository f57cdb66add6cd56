package org.leadterm.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.leadterm.people.PersonPrincipal;
import org.leadterm.people.token.Bearers;

/** Knows callers of the API by their token. */
@ApplicationScoped
class BearerStore implements IdentityStore {
    private final Bearers bearers;

    protected BearerStore() {
        this(null);
    }

    @Inject
    BearerStore(Bearers bearers) {
        this.bearers = bearers;
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof BearerCredential bearer)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return bearers.find(bearer.secret())
                .map(person -> new CredentialValidationResult(new PersonPrincipal(person), person.groups()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
