package org.leadterm.cpd.plan;

import java.time.LocalDate;
import java.util.List;
import org.leadterm.people.PersonId;

/** Somebody's way to the qualification; milestones in the order of their due days. */
public record Plan(String id, int version, PersonId person, String name, String source, LocalDate from, LocalDate until, List<Milestone> milestones) {
    public Plan {
        milestones = List.copyOf(milestones);
    }

    public long signedOff() {
        return milestones.stream().filter(milestone -> milestone.signOff().isPresent()).count();
    }
}
