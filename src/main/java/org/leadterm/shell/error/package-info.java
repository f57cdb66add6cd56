/**
 * What is said when something fails: features' refusals become problem documents here and nowhere else, pages tell a calm sentence, and the
 * unexpected is logged once, under a reference.
 *
 * <p>Begin with {@link org.leadterm.shell.error.ApiErrors} and {@link org.leadterm.shell.error.ErrorPage}. Uses the features' named
 * exceptions.
 */
package org.leadterm.shell.error;
