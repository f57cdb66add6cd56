package org.leadterm.exercise.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.leadterm.exercise.draft.DraftId;

/**
 * Who has which draft open on this server. It only lets tutors tell each other early; that nobody overwrites another's work the
 * saves see to.
 */
@ApplicationScoped
class Writers {
    private final Map<DraftId, Map<String, Writer>> open = new ConcurrentHashMap<>();
    private final Clock clock;
    private final SecurityContext caller;

    @Inject
    Writers(Clock clock, SecurityContext caller) {
        this.clock = clock;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected Writers() {
        this(null, null);
    }

    String caller() {
        return caller.getCallerPrincipal().getName();
    }

    /**
     * Notes that the caller opened a draft.
     *
     * @param page tells one window from another
     * @return the others who have it open
     */
    List<Writer> enter(DraftId draft, String page) {
        String name = caller();
        Map<String, Writer> there = open.computeIfAbsent(draft, id -> new ConcurrentHashMap<>());
        List<Writer> others = there.values().stream().filter(writer -> !writer.name().equals(name)).distinct().toList();
        there.put(page, new Writer(name, clock.instant()));
        return others;
    }

    void leave(DraftId draft, String page) {
        open.computeIfPresent(draft, (id, there) -> {
            there.remove(page);
            return there.isEmpty() ? null : there;
        });
    }
}
