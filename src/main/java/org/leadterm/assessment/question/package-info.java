/**
 * Theory questions: what each kind is made of. Every record refuses to exist when a candidate could not answer it fairly.
 *
 * <p>Begin with {@link org.leadterm.assessment.question.Question}. Plain values without a database or a screen. Uses exercises for
 * the levels, and the exact fractions of marks.
 */
package org.leadterm.assessment.question;
