/**
 * The check of a cycle: what counts, what is left, and what is missing.
 *
 * <p>Begin with {@link org.leadterm.cpd.check.CycleCheck}, a function of a cycle, its activities and a day. Uses cycles and activities.
 */
package org.leadterm.cpd.check;
