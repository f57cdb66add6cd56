/**
 * The fields of the workshop, and what they need of the page they stand on.
 *
 * <p>Begin with {@link org.leadterm.exercise.workshop.form.Writing}. Uses drafts' content and the code books' search.
 */
package org.leadterm.exercise.workshop.form;
