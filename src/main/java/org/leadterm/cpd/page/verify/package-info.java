/**
 * A tutor's second word on the logs of their cohorts: activities verified, milestones signed off.
 *
 * <p>Begin with {@link org.leadterm.cpd.page.verify.VerifyView}; {@link org.leadterm.cpd.page.verify.Overseen} gathers the logs, and
 * opening one leaves a trace that its owner sees. Uses cohorts, activities and plans.
 */
package org.leadterm.cpd.page.verify;
