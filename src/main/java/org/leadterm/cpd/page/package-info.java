/**
 * The pages of the CPD log: the cycle with its activities and reflections, the course clocks, the development plan, memberships,
 * what a tutor verifies and what an administrator sets.
 *
 * <p>Begin with {@link org.leadterm.cpd.page.LogView}. Uses the other packages of cpd and people.
 */
package org.leadterm.cpd.page;
