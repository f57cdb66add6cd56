package org.leadterm.attempt.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leadterm.attempt.Attempt;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.SaveRefused;

/** Keeps what is looked up during an attempt. It touches nothing that a save needs. */
@ApplicationScoped
public class Trails {
    /** Steps of one attempt; a long assessment has some hundreds. What comes after these is not kept. */
    static final int MOST = 2_000;

    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final Attempts attempts;
    private final Clock clock;

    @Inject
    Trails(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Trails() {
        this(null, null);
    }

    /**
     * Keeps steps of an attempt of the caller's; one that is there already stays as it is.
     *
     * @return how many are kept now
     * @throws SaveRefused once it is handed in
     */
    @Transactional
    public int keep(AttemptId id, List<TrailEntry> steps) {
        Attempt attempt = attempts.find(id);
        if (!attempt.isOpen()) {
            throw SaveRefused.handedIn();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Set<String> known = new HashSet<>(rows.createQuery("select t.entry from TrailRow t where t.attempt = :attempt", String.class)
                .setParameter("attempt", id.text()).getResultList());
        for (TrailEntry step : steps) {
            if (known.size() < MOST && known.add(step.id())) {
                rows.persist(new TrailRow(id, step.between(attempt.openedAt(), now)));
            }
        }
        return known.size();
    }

    /** What was looked up, oldest first, for the attempt's owner and for whoever may read its mark sheet. */
    @Transactional
    public Trail of(AttemptId id) {
        attempts.readable(id);
        return new Trail(rows.createQuery("select t from TrailRow t where t.attempt = :attempt order by t.at, t.entry", TrailRow.class)
                .setParameter("attempt", id.text()).getResultStream().map(TrailRow::snapshot).toList());
    }
}
