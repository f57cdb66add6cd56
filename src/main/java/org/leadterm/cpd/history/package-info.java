/**
 * A log that was kept elsewhere, brought in as CSV: all of it, or nothing and every wrong row by its place.
 *
 * <p>Begin with {@link org.leadterm.cpd.history.Histories}. Uses activities.
 */
package org.leadterm.cpd.history;
