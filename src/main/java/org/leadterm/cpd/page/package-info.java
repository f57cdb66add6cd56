/**
 * What the pages of the CPD log share: the ways between them, fields, dialogs, badges, and days as people read them. Each page has its own
 * package: {@code log} for the cycle with its activities, {@code activity} for the one that is open, {@code clock}, {@code plan} with the
 * memberships, {@code verify} for tutors and {@code settings} for administrators.
 *
 * <p>Begin with {@link org.leadterm.cpd.page.WaysElement} and {@link org.leadterm.cpd.page.EntryField}. Uses what cpd offers, people and
 * Vaadin.
 */
package org.leadterm.cpd.page;
