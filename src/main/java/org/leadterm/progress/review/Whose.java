package org.leadterm.progress.review;

import java.util.Collection;
import java.util.Optional;
import org.leadterm.people.PersonId;

/**
 * Whose work is reviewed.
 *
 * @param isOwn  whether it is the caller's own
 * @param other  the one person whose record this opens; empty for several
 * @param people empty for everybody
 * @param words  as a report says it
 */
record Whose(boolean isOwn, Optional<PersonId> other, Optional<Collection<PersonId>> people, String words) {
}
