/**
 * Cohorts: the people who learn and sit together, and the tutors who have them.
 *
 * <p>Begin with {@link org.leadterm.people.cohort.Cohorts}. Uses people, their accounts and the audit trail.
 */
package org.leadterm.people.cohort;
