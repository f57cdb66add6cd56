/**
 * What comes of a sitting: one candidate's result as far as it is released, everybody's for tutors, who has passed, and marks that a person
 * gives.
 *
 * <p>Begin with {@link org.leadterm.assessment.sitting.outcome.Results} for one and
 * {@link org.leadterm.assessment.sitting.outcome.Outcomes} for all; {@link org.leadterm.assessment.sitting.outcome.HandMarks} puts a
 * person's mark in the place of the engine's, and the paper's marks follow at once. Uses the room, papers, marks, the audit trail and
 * people.
 */
package org.leadterm.assessment.sitting.outcome;
