package org.leadterm.people.token;

/** A new token with its secret, which is shown this once. */
public record IssuedToken(TokenEntry entry, TokenSecret secret) {
}
