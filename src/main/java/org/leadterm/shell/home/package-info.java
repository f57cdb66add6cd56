/**
 * The first screen: what now, for each role.
 *
 * <p>Begin with {@link org.leadterm.shell.home.HomeView}, which puts panels in two columns; what they show is gathered by
 * {@link org.leadterm.shell.home.LearnerHomes}, {@link org.leadterm.shell.home.TutorHomes} and
 * {@link org.leadterm.shell.home.SiteHomes}, each with a constant number of statements. Uses every feature that has something to say
 * in the morning.
 */
package org.leadterm.shell.home;
