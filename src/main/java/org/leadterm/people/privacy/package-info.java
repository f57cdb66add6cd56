/**
 * What is kept about people: all of it as one archive for each person, forgotten when an account is anonymised, and removed when its
 * period is over. Features tell what they keep by three small interfaces.
 *
 * <p>Begin with {@link org.leadterm.people.privacy.Archives}, {@link org.leadterm.people.privacy.Anonymisations} and
 * {@link org.leadterm.people.privacy.Retentions}. Uses accounts and the audit trail.
 */
package org.leadterm.people.privacy;
