/**
 * What leaves the product on paper or in a file: tables and pages, without knowing what they tell.
 *
 * <p>Begin with {@link org.leadterm.report.table.Table} and {@link org.leadterm.report.print.Pages}. Uses nothing of ours.
 */
package org.leadterm.report;
