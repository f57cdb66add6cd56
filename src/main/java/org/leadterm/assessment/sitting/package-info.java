/**
 * Sittings: a paper set for people, what each candidate answers, when time is over, and what comes of it. Here are the words that all of
 * that shares: the sitting, the candidate and where they are, what they were given, whom something concerns and when what is released.
 *
 * <p>Begin with {@link org.leadterm.assessment.sitting.Sitting} and {@link org.leadterm.assessment.sitting.Candidate}, then with
 * {@code room} for what happens while people sit, {@code allowance} for granted time, {@code watch} for tutors at the door, {@code outcome}
 * for marks and {@code release} for what is kept from whom until when. Uses papers, deadlines, marks, attempts and people.
 */
package org.leadterm.assessment.sitting;
