/**
 * What a candidate looks up on the way to a code, kept with the attempt: it takes no marks and holds nothing up. The mark sheet
 * shows it, and where a search left the path.
 *
 * <p>Begin with {@link org.leadterm.attempt.trail.Trails}, which keeps entries, and {@link org.leadterm.attempt.trail.Trail}, which
 * reads them. Uses attempts, and the codes that they show.
 */
package org.leadterm.attempt.trail;
