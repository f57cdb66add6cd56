/**
 * Assessments on tutors' screens: papers and sittings in a list, a sitting as it runs with all that can be done to its time, and the
 * forms by which papers are made and sittings set.
 *
 * <p>Begin with {@link org.leadterm.assessment.monitor.MonitorView}, which asks for the board every few seconds and changes what is on
 * the page in its place, so that a keyboard's place is kept. Uses papers, sittings and cohorts.
 */
package org.leadterm.assessment.monitor;
