/**
 * What leaves the product on paper or in a file: tables and pages, without knowing what they tell; and days as people read them anywhere.
 *
 * <p>Begin with {@link org.leadterm.report.table.Table} and {@link org.leadterm.report.print.Pages};
 * {@link org.leadterm.report.Dates} is for every page. Uses nothing of ours.
 */
package org.leadterm.report;
