/**
 * Files that pages of progress offer: made at the download, when the caller's rights are checked again.
 *
 * <p>Begin with {@link org.leadterm.progress.file.FileElement}. Uses reports.
 */
package org.leadterm.progress.file;
