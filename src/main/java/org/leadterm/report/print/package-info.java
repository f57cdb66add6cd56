/**
 * Documents to print and keep: A4 pages as PDF, with fonts of their own, so that every name is written right everywhere,
 * tagged for people who have them read aloud, and laid out so that no row of a table and no heading is torn from what belongs to it.
 *
 * <p>Begin with {@link org.leadterm.report.print.Pages}: it collects parts (prose, grids), and each puts itself on the
 * {@link org.leadterm.report.print.Paper}. Uses tables.
 */
package org.leadterm.report.print;
