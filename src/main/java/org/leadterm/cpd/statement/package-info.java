/**
 * Statements of a cycle: a PDF to hand on, with an address where whoever holds it can see whether it was issued here and whether the log
 * changed since.
 *
 * <p>Begin with {@link org.leadterm.cpd.statement.Statements}. Uses cycles, activities, their check and printing.
 */
package org.leadterm.cpd.statement;
