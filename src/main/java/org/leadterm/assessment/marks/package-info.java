/**
 * What a candidate's paper comes to: the marks of its sections and of the whole, and whether it is passed.
 *
 * <p>Begin with {@link org.leadterm.assessment.marks.PaperMarks}, a function of the paper and of what each item earned by its own key.
 * Uses papers and exact fractions.
 */
package org.leadterm.assessment.marks;
