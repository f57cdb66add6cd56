/**
 * Accounts: opened, disabled and enabled, their passwords and roles; the demo accounts and the built-in administrator.
 *
 * <p>Begin with {@link org.leadterm.people.account.Accounts}. Uses people, passwords and the audit trail.
 */
package org.leadterm.people.account;
