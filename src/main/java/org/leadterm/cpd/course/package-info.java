/**
 * Courses that have to be done by a day, and what decides for whom: when somebody began to code, and what else they are.
 *
 * <p>Begin with {@link org.leadterm.cpd.course.CourseClocks}, which are shipped with their sources and are the site's to change, and with
 * {@link org.leadterm.cpd.course.Careers}. What a clock shows now is {@code cpd.clock}'s. Uses people and the root of cpd.
 */
package org.leadterm.cpd.course;
