/**
 * What sittings want of somebody, for the first page and for mails: to be sat, or to be marked by hand.
 *
 * <p>Begin with {@link org.leadterm.assessment.sitting.due.SittingDues}. Uses the room, cohorts and people's reminders.
 */
package org.leadterm.assessment.sitting.due;
