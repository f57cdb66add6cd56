/**
 * Memberships of professional bodies: which, under what number, since when and until when.
 *
 * <p>Begin with {@link org.leadterm.cpd.membership.Memberships}. Uses the root of cpd and people.
 */
package org.leadterm.cpd.membership;
