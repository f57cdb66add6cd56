/**
 * How codes that break a rule can be mended in one step.
 *
 * <p>Begin with {@link org.leadterm.classification.rules.mend.Mends}. Uses the book of rules, which has the last word on every proposal.
 */
package org.leadterm.classification.rules.mend;
