package org.leadterm.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadterm.exercise.gate.WaitingDraft;
import org.leadterm.exercise.gate.WaitingDrafts;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.reminder.DueItem;
import org.leadterm.people.reminder.DueItems;

/** Drafts that wait for a second reader, told to the tutors who may be one: exercises know no people. */
@ApplicationScoped
class GateDues implements DueItems {
    private final WaitingDrafts waiting;

    @Inject
    GateDues(WaitingDrafts waiting) {
        this.waiting = waiting;
    }

    /** For the container's proxy. */
    protected GateDues() {
        this(null);
    }

    @Override
    public List<DueItem> due(Person person, Instant now) {
        if (!person.is(Role.TUTOR)) {
            return List.of();
        }
        return waiting.all().stream().filter(draft -> draft.mayBeReadBy(person.name().text())).map(GateDues::item).toList();
    }

    private static DueItem item(WaitingDraft draft) {
        String title = draft.title().isBlank() ? "Untitled draft" : draft.title();
        return new DueItem("Sign-off", title, draft.requester() + " asked for a second reader before it is released.", Optional.empty(), "gate/" + draft.id());
    }
}
