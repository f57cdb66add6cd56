/**
 * What the course clocks show for somebody: complete, due by a day, overdue, or not running.
 *
 * <p>Begin with {@link org.leadterm.cpd.clock.Clocks}; {@link org.leadterm.cpd.clock.ClockState} is a function of a career and of the courses
 * that were logged. Uses courses and activities.
 */
package org.leadterm.cpd.clock;
