/**
 * The course clocks of a coder: the dates that they count from, those that run and those that do not.
 *
 * <p>Begin with {@link org.leadterm.cpd.page.clock.ClocksView}; other pages show the same clocks by
 * {@link org.leadterm.cpd.page.clock.ClocksPanel}. Uses clocks, courses and the fields that the pages share.
 */
package org.leadterm.cpd.page.clock;
