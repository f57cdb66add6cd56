/**
 * A person's progress on the screen: accuracy by audit group against the site's thresholds, errors by chapter, standards broken,
 * confidence, pace and readiness, each with the n it rests on.
 *
 * <p>Begin with {@link org.leadterm.progress.page.PersonRecords}, which gathers what {@link org.leadterm.progress.page.PersonProgress}
 * shows. Uses the functions of progress, its charts and thresholds, and tables for files.
 */
package org.leadterm.progress.page;
