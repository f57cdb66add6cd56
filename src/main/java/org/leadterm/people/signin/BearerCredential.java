package org.leadterm.people.signin;

import jakarta.security.enterprise.credential.Credential;
import java.util.Locale;
import java.util.Optional;
import org.leadterm.people.token.TokenSecret;

/** What an {@code Authorization: Bearer …} header carries (RFC 6750). */
record BearerCredential(TokenSecret secret) implements Credential {
    private static final String SCHEME = "bearer ";
    private static final int LONGEST = 4096;

    static Optional<BearerCredential> of(Optional<String> authorization) {
        return authorization.filter(header -> header.toLowerCase(Locale.ROOT).startsWith(SCHEME) && header.length() <= LONGEST)
                .map(header -> new BearerCredential(new TokenSecret(header.substring(SCHEME.length()).strip())));
    }
}
