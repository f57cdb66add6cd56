/**
 * What holds the features together: start, migrations, settings, the frame of the pages, the REST application, errors, headers.
 *
 * <p>Begin with the start-up class, or with {@link org.leadterm.shell.Application} for the API. Features' refusals become
 * problem documents here and nowhere else. Uses everything; nothing uses it.
 */
package org.leadterm.shell;
