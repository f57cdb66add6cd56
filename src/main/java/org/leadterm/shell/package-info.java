/**
 * What holds the features together: the frame of the pages, the REST application with its description, headers, closed addresses, and what
 * features hand each other only here, such as deeds for the audit trail. Starting is in {@code start}, what is said of failures in
 * {@code error}.
 *
 * <p>Begin with {@link org.leadterm.shell.MainLayout} for the pages and {@link org.leadterm.shell.Api} for the API. Uses everything;
 * nothing uses it.
 */
package org.leadterm.shell;
