package org.leadterm.people.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.leadterm.people.Person;

/** Everything that somebody has to do, from all features. */
@ApplicationScoped
public class Due {
    private static final Logger LOG = Logger.getLogger(Due.class.getName());
    private static final Comparator<DueItem> SOONEST = Comparator.comparing((DueItem item) -> item.at().orElse(Instant.MAX))
            .thenComparing(DueItem::area).thenComparing(DueItem::title);
    private final Iterable<DueItems> features;

    protected Due() {
        this(List.of());
    }

    @Inject
    Due(@Any Instance<DueItems> features) {
        this((Iterable<DueItems>) features);
    }

    Due(Iterable<DueItems> features) {
        this.features = features;
    }

    /** The soonest first, what has no date last. A feature that fails must not hide what the others know. */
    public List<DueItem> of(Person person, Instant now) {
        List<DueItem> all = new ArrayList<>();
        for (DueItems feature : features) {
            try {
                all.addAll(feature.due(person, now));
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, failed, () -> "What is due by " + feature.getClass().getName() + " could not be found out.");
            }
        }
        return all.stream().sorted(SOONEST).toList();
    }
}
