/**
 * Bearer tokens: a person's own for the API, an open desk's pass, and the bootstrap token of a new installation.
 *
 * <p>Begin with {@link org.leadterm.people.token.ApiTokens} and {@link org.leadterm.people.token.DeskPasses}. Only hashes are
 * kept. Uses accounts and the audit trail.
 */
package org.leadterm.people.token;
