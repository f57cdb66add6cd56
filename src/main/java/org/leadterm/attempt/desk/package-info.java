/**
 * The page on which a trainee codes.
 *
 * <p>Begin with the view: it serves the notes and a pass, and the page's own modules (js/desk) call the API from then on, like
 * {@link org.leadterm.attempt.Attempts}' other callers. Uses attempts, exercises and tokens.
 */
package org.leadterm.attempt.desk;
