/**
 * Cohorts as their tutors see them: how every member does in the four groups of an audit, who has not begun and who is stuck, what the
 * cohort gets wrong most, and one trainee's page.
 *
 * <p>Begin with {@link org.leadterm.progress.cohort.CohortPages}. Uses progress, its pages and thresholds, people and reports.
 */
package org.leadterm.progress.cohort;
