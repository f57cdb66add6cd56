/**
 * The workshop, where tutors write exercises: the list of drafts and exercises, and the page of one draft.
 *
 * <p>Begin with {@link org.leadterm.exercise.workshop.DraftView}. Every change is saved at once as a draft; the page holds nothing that
 * matters but what somebody else's save kept from being stored. Uses drafts, exercises and the code books.
 */
package org.leadterm.exercise.workshop;
