/**
 * Sittings: a paper set for people, what each candidate answers, when time is over, and what comes of it.
 *
 * <p>Begin with {@link org.leadterm.assessment.sitting.Sitting} and {@link org.leadterm.assessment.sitting.Candidate}. Marks of a whole
 * paper are {@link org.leadterm.assessment.sitting.PaperMarks}, a function of the paper and its items' marks. Uses papers, deadlines,
 * attempts and people.
 */
package org.leadterm.assessment.sitting;
