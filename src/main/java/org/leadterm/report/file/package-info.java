/**
 * Files that pages offer: made at the download, when the caller's rights are checked again.
 *
 * <p>Begin with {@link org.leadterm.report.file.FileElement}. Uses tables.
 */
package org.leadterm.report.file;
