/**
 * What came of a sitting, for tutors: the gradebook, the queue of answers that a person marks, how the items did, and files of all that.
 *
 * <p>Begin with {@link org.leadterm.assessment.result.Gradebooks}. Answers in the queue come without a name and in an order that
 * tells none, so that nobody is marked for who they are. Every figure is computed from the marks as they stand. Uses sittings, marks,
 * item analysis and tables.
 */
package org.leadterm.assessment.result;
