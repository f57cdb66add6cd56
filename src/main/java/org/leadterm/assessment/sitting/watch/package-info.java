/**
 * A sitting as tutors watch over it: the board of everybody in it, what they write down as incidents and what they tell candidates.
 *
 * <p>Begin with {@link org.leadterm.assessment.sitting.watch.Boards}, {@link org.leadterm.assessment.sitting.watch.Incidents} and
 * {@link org.leadterm.assessment.sitting.watch.Messages}. Uses the room, granted time, attempts, the audit trail and people.
 */
package org.leadterm.assessment.sitting.watch;
