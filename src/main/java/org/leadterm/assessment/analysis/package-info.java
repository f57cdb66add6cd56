/**
 * How the items of a sitting did: pure functions of the marks that people have.
 *
 * <p>Begin with {@link org.leadterm.assessment.analysis.ItemAnalysis}. Uses exact fractions for marks; what is measured over many
 * people is a decimal number with its count beside it.
 */
package org.leadterm.assessment.analysis;
