/**
 * What is granted while a sitting runs: more time, and pauses, to all or to one. Kept for ever; a deadline follows from it.
 *
 * <p>Begin with {@link org.leadterm.assessment.sitting.allowance.Allowances}; {@link org.leadterm.assessment.sitting.allowance.Grants} are
 * its tables. Uses deadlines and the words of sittings.
 */
package org.leadterm.assessment.sitting.allowance;
