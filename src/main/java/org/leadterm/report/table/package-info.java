/**
 * Tables that leave the product, as CSV (RFC 4180, UTF-8 without a byte order mark) and as XLSX. A reader's spreadsheet never takes a
 * cell of ours for a formula.
 *
 * <p>Begin with {@link org.leadterm.report.table.Table}. Uses nothing of ours.
 */
package org.leadterm.report.table;
