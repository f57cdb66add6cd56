/**
 * Sittings: a paper set for people, what each candidate answers, when time is over, and what comes of it.
 *
 * <p>Begin with {@link org.leadterm.assessment.sitting.Candidates} for what a candidate does (their seat, start, paper, hand-in),
 * {@link org.leadterm.assessment.sitting.CandidateAnswers} for saves of questions, {@link org.leadterm.assessment.sitting.Sittings} for
 * setting and releasing, {@link org.leadterm.assessment.sitting.Timings} for all that moves a deadline,
 * {@link org.leadterm.assessment.sitting.Boards} for watching, {@link org.leadterm.assessment.sitting.Results} and
 * {@link org.leadterm.assessment.sitting.HandMarks} for marks,
 * {@link org.leadterm.assessment.sitting.Outcomes} for everybody's. An exercise of a paper is an ordinary attempt with a deadline, saved as all
 * attempts are. Whoever changes a deadline locks the candidates concerned first and writes the new one to every row that saves look at.
 * What was acknowledged is handed in after the deadline and a short grace, by whoever looks first or by the timer of any server. Uses
 * papers, questions, deadlines, marks, attempts, exercises and people.
 */
package org.leadterm.assessment.sitting;
