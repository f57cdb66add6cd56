/**
 * Sign-in, sessions and their ends, and the delay for those who guess.
 *
 * <p>Begin with the authentication mechanism: sessions for pages, bearer tokens for the API. What others need is
 * {@link org.leadterm.people.signin.SignOut}. Uses accounts, tokens, passwords, forms and the audit trail.
 */
package org.leadterm.people.signin;
