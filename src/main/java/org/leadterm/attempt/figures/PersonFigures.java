package org.leadterm.attempt.figures;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.leadterm.marking.Group;
import org.leadterm.people.PersonId;

/**
 * What a member of a cohort handed in.
 *
 * @param works      all of them
 * @param firsts     those that were the first at their exercise
 * @param seconds    worked on all
 * @param lastHanded in the period
 * @param lastOpened an attempt, whenever that was; empty when there is none
 * @param groups     of the first works; all four
 */
public record PersonFigures(PersonId person, int works, int firsts, long seconds, Optional<Instant> lastHanded, Optional<Instant> lastOpened,
                            Map<Group, GroupFigures> groups) {
    public PersonFigures {
        groups = Map.copyOf(groups);
    }
}
