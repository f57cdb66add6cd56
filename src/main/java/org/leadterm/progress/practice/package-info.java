/**
 * What to practise next, and why.
 *
 * <p>Begin with {@link org.leadterm.progress.practice.PracticeQueue}: a pure function from what somebody has handed in, what is set
 * and what may be practised to suggestions, each with its reason and the numbers of that reason. Mistakes come back by Leitner's
 * card box. {@link org.leadterm.progress.practice.PracticeQueues} feeds it for the caller. Uses attempts, assessments, exercises,
 * people and the types of progress.
 */
package org.leadterm.progress.practice;
