/**
 * The numbers of mark sheets, so that reports over many people need not read the sheets: one row for each marked attempt, with what
 * reports add up as one short text, and one for each finding about a code; written in the transaction that marks.
 *
 * <p>Begin with {@link org.leadterm.attempt.figures.Figures}, which reads them, and {@link org.leadterm.attempt.figures.SheetFigures},
 * which says what is taken from a sheet. Uses attempts, exercises, marking and people.
 */
package org.leadterm.attempt.figures;
