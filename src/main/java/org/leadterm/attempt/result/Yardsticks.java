package org.leadterm.attempt.result;

import java.util.List;

/**
 * What the page of a mark sheet holds the four groups against: the thresholds that the site has chosen, which are kept with the progress. The
 * stored sheet knows nothing of them.
 */
@FunctionalInterface
public interface Yardsticks {
    /** In no particular order; none where the site has chosen none. */
    List<Yardstick> chosen();
}
