/**
 * Activities that come again every week or month until a day.
 *
 * <p>Begin with {@link org.leadterm.cpd.recurrence.Recurrence}; {@code cpd.activity} makes a draft of each day that has come, to be confirmed by
 * whoever was there. Uses the root of cpd.
 */
package org.leadterm.cpd.recurrence;
