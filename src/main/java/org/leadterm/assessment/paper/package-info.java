/**
 * Papers: what a sitting sets. Sections of exercises and questions, the same for everybody or drawn for each candidate by a blueprint.
 *
 * <p>Begin with {@link org.leadterm.assessment.paper.Paper}. Plain values: {@link org.leadterm.assessment.paper.PaperCheck} finds every
 * problem of a paper at once, {@link org.leadterm.assessment.paper.Drawing} gives each candidate their own. Uses exercises' marks.
 */
package org.leadterm.assessment.paper;
