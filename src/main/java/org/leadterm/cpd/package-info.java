/**
 * Continuing professional development: what the parts of a CPD log share, such as kinds of activity, amounts and refusals.
 *
 * <p>Begin with {@link org.leadterm.cpd.ActivityKind} and {@link org.leadterm.cpd.Amount}, then with {@code cpd.cycle}, {@code cpd.activity}
 * and {@code cpd.check}. Nothing here is anybody's but the person's own: {@link org.leadterm.cpd.Readers} says who else may look. Uses people.
 */
package org.leadterm.cpd;
