package org.leadterm.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.leadterm.people.Person;
import org.leadterm.people.PersonPrincipal;

/**
 * Tells the container who is calling, with every request: on the API by bearer token alone, so that another site's page
 * cannot use a browser's session there; everywhere else by the session alone.
 */
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {
    private static final String API = "/api/";
    private static final String OPEN = "/api/v1/openapi.json";
    private final IdentityStoreHandler stores;
    private final Sessions sessions;

    protected SignInMechanism() {
        this(null, null);
    }

    @Inject
    SignInMechanism(IdentityStoreHandler stores, Sessions sessions) {
        this.stores = stores;
        this.sessions = sessions;
    }

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        if (!(path + "/").startsWith(API)) {
            return sessions.find(request).map(person -> let(person, context)).orElseGet(context::doNothing);
        }
        return path.equals(OPEN) ? context.doNothing() : bearer(request, response, context);
    }

    private AuthenticationStatus bearer(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<BearerCredential> credential = BearerCredential.of(Optional.ofNullable(request.getHeader("Authorization")));
        if (credential.isEmpty()) {
            return Unauthorised.missingToken(response);
        }
        CredentialValidationResult result = stores.validate(credential.get());
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? context.notifyContainerAboutLogin(result.getCallerPrincipal(), result.getCallerGroups())
                : Unauthorised.falseToken(response);
    }

    private static AuthenticationStatus let(Person person, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(new PersonPrincipal(person), person.groups());
    }
}
