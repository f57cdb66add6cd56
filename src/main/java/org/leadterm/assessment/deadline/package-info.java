/**
 * When a candidate's time is over: one function of what was set, granted and paused, and of nothing else.
 *
 * <p>Begin with {@link org.leadterm.assessment.deadline.Deadline}. Plain values without a clock. Uses nothing of ours.
 */
package org.leadterm.assessment.deadline;
