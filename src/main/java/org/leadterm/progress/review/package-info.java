/**
 * The audit view: for a person, a cohort, a period or an exercise, the four accuracies of an audit with their numerator, denominator
 * and its rule, the errors by key and by chapter, and the report on paper.
 *
 * <p>Begin with {@link org.leadterm.progress.review.Review}, a function of a {@link org.leadterm.progress.review.Sample}. Uses progress,
 * people and reports.
 */
package org.leadterm.progress.review;
