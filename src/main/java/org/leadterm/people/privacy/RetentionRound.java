package org.leadterm.people.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Role;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/** Applies the periods: what is older is removed in small portions, and how much it was is in the audit trail. */
@ApplicationScoped
public class RetentionRound {
    private final Iterable<Expiring> features;
    private final Retentions retentions;
    private final CurrentPerson current;
    private final AuditTrail trail;
    private final Clock clock;

    protected RetentionRound() {
        this(List.of(), null, null, null, null);
    }

    @Inject
    RetentionRound(@Any Instance<Expiring> features, Retentions retentions, CurrentPerson current, AuditTrail trail, Clock clock) {
        this((Iterable<Expiring>) features, retentions, current, trail, clock);
    }

    RetentionRound(Iterable<Expiring> features, Retentions retentions, CurrentPerson current, AuditTrail trail, Clock clock) {
        this.features = features;
        this.retentions = retentions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** What going now would remove, for administrators; nothing is changed. */
    public List<DryRun> dryRun() {
        current.require(Role.ADMINISTRATOR);
        List<DryRun> all = new ArrayList<>();
        for (Retention retention : retentions.all()) {
            Optional<Instant> until = retention.until(clock.instant());
            for (Expiring feature : features) {
                if (feature.period().equals(retention.name())) {
                    all.add(new DryRun(retention, feature.what(), until.map(feature::older).orElse(0L)));
                }
            }
        }
        return all;
    }

    /** On any server, at any time, also twice at once. */
    void go() {
        for (Retention retention : retentions.all()) {
            retention.until(clock.instant()).ifPresent(until -> {
                for (Expiring feature : features) {
                    if (feature.period().equals(retention.name())) {
                        remove(feature, retention, until);
                    }
                }
            });
        }
    }

    private void remove(Expiring feature, Retention retention, Instant until) {
        long removed = 0;
        for (int some = feature.remove(until); some > 0; some = feature.remove(until)) {
            removed += some;
        }
        if (removed > 0) {
            trail.record(Deed.of("retention", "retention.apply", "period " + retention.name())
                    .changing(removed + " removed: " + feature.what(), "kept since " + until).because(retention.words()));
        }
    }
}
