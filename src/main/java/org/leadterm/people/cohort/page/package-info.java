/**
 * The screens and calls by which tutors and administrators keep cohorts, and members see theirs.
 *
 * <p>Other features bring sections of a cohort's page: begin with {@link org.leadterm.people.cohort.page.CohortSection}. Uses
 * cohorts, forms and Vaadin.
 */
package org.leadterm.people.cohort.page;
