/**
 * How an installation comes up: its settings, the first contact with the database, migrations, the key of the audit trail, shipped
 * exercises and questions, and when it is ready.
 *
 * <p>Begin with {@link org.leadterm.shell.start.Startup}, which does all of it in its order, and {@link org.leadterm.shell.start.Settings};
 * {@link org.leadterm.shell.start.Database} is named in {@code web.xml} and stands before anything else of ours. What cannot work ends the
 * process with one sentence. Uses every feature that has something to begin.
 */
package org.leadterm.shell.start;
