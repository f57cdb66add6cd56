/**
 * The mark sheet as a page, and on paper: score, groups, findings with their reasons, the evidence in the notes, what to do next.
 *
 * <p>Everything shown is read from the stored sheet. {@link org.leadterm.attempt.result.Titles} is what it needs from the code
 * books; the shell supplies it. {@link org.leadterm.attempt.result.Yardsticks} are the thresholds that the groups are held against; progress
 * supplies them. Uses attempts, what was looked up during them, exercises, marking and printing.
 */
package org.leadterm.attempt.result;
