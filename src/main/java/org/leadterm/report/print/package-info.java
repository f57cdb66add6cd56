/**
 * Documents to print and keep: A4 pages as PDF, with fonts of their own, so that every name is written right everywhere.
 *
 * <p>Begin with {@link org.leadterm.report.print.Pages}. Uses tables.
 */
package org.leadterm.report.print;
