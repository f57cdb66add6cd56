package org.leadterm.people.signin;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The API's answer to a call with no or a false token: 401 with a challenge (RFC 6750) and a problem (RFC 9457). */
final class Unauthorised {
    private static final String REALM = "Bearer realm=\"Leadterm\"";

    private Unauthorised() {
    }

    static AuthenticationStatus missingToken(HttpServletResponse response) {
        return answer(response, REALM, "Send an API token: Authorization: Bearer TOKEN.");
    }

    static AuthenticationStatus falseToken(HttpServletResponse response) {
        return answer(response, REALM + ", error=\"invalid_token\"", "The token is not known, or no longer good.");
    }

    /** Written here and not sent as an error, which the container would turn into a page. */
    private static AuthenticationStatus answer(HttpServletResponse response, String challenge, String detail) {
        byte[] body = ("{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"" + detail + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", challenge);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
