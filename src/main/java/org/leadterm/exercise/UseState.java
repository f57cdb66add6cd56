package org.leadterm.exercise;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether an exercise may be begun, and who said so.
 *
 * @param why   empty for one that was never taken out
 * @param by    the user name; empty for one that was never taken out
 * @param since when that was said
 */
public record UseState(Use use, String why, String by, Optional<Instant> since) {
    static final UseState UNTOUCHED = new UseState(Use.IN_USE, "", "", Optional.empty());
}
