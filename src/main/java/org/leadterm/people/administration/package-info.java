/**
 * The screens and calls by which administrators keep accounts, and everyone their own.
 *
 * <p>Begin with the view of all accounts or with
 * {@link org.leadterm.people.administration.PeopleResource}. Uses accounts, tokens, passwords, sign-in, traces and forms.
 */
package org.leadterm.people.administration;
