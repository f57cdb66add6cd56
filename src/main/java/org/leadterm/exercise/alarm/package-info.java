/**
 * The edition alarm: exercises whose answer key a release that came into force touches, until a tutor has looked at them.
 *
 * <p>Begin with {@link org.leadterm.exercise.alarm.EditionAlarms}. Uses the library of exercises, and the releases, which tell
 * it what comes into force.
 */
package org.leadterm.exercise.alarm;
