/**
 * What a CPD log wants of its owner, for the first page and for mails.
 *
 * <p>Begin with {@link org.leadterm.cpd.due.CpdDues}. Uses the log, its cycles and clocks, and people's reminders.
 */
package org.leadterm.cpd.due;
