/**
 * The CPD log of its owner: the cycle with its target, the activities by quarters, what proposes itself or recurs, a file to take in, and
 * what the cycle still needs.
 *
 * <p>Begin with {@link org.leadterm.cpd.page.log.LogView}; {@link org.leadterm.cpd.page.log.Logs} gathers what it shows and
 * {@link org.leadterm.cpd.page.log.LogKeeping} does what it asks for. Uses the activity that is open, the clocks' panel and the other
 * packages of cpd.
 */
package org.leadterm.cpd.page.log;
