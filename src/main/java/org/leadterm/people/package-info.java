/**
 * Who is calling and what they may do.
 *
 * <p>Begin with {@link org.leadterm.people.CurrentPerson}: every feature asks it before it acts. Accounts, sign-in, tokens and
 * the audit trail are in the packages below. Uses nothing of ours.
 */
package org.leadterm.people;
