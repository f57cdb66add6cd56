/**
 * The room in which a paper is sat: set, begun, answered, timed and handed in. The tables of sittings, candidates and their items are
 * changed here alone.
 *
 * <p>Begin with {@link org.leadterm.assessment.sitting.room.Candidates} for what a candidate does (their seat, start, paper, hand-in),
 * {@link org.leadterm.assessment.sitting.room.CandidateAnswers} for saves of questions,
 * {@link org.leadterm.assessment.sitting.room.Sittings} for setting and releasing, and {@link org.leadterm.assessment.sitting.room.Timings}
 * for all that moves a deadline; {@link org.leadterm.assessment.sitting.room.Rolls} tells the packages beside it who sits what. An exercise
 * of a paper is an ordinary attempt with a deadline, saved as all attempts are. Whoever changes a deadline locks the candidates concerned
 * first and writes the new one to every row that saves look at. What was acknowledged is handed in after the deadline and a short grace, by
 * whoever looks first or by the timer of any server. Uses granted time, papers, questions, deadlines, marks, attempts, exercises and
 * people.
 */
package org.leadterm.assessment.sitting.room;
