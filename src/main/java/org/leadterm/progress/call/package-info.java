/**
 * Progress over the API: one's own, and a cohort's for its tutors.
 *
 * <p>Begin with {@link org.leadterm.progress.call.ProgressResource}. Every share comes with what it is taken of and with Wilson's range.
 * Uses progress and its thresholds.
 */
package org.leadterm.progress.call;
