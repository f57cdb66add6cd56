/**
 * Cycles: from when until when somebody's activities are counted, and how much of what kind is asked for.
 *
 * <p>Begin with {@link org.leadterm.cpd.cycle.Cycles}. No national number of hours is fixed, so the {@link org.leadterm.cpd.cycle.Scheme} is
 * the site's to set; what is shipped says where it comes from. Uses people and the root of cpd.
 */
package org.leadterm.cpd.cycle;
