package org.leadterm.classification.release;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Opens the books at start, and looks each minute whether the day of another release has come. */
@ApplicationScoped
public class ReleaseCalendar {
    @Resource
    private ManagedScheduledExecutorService timer;

    private final Releases releases;
    private Future<?> ticking;

    @Inject
    ReleaseCalendar(Releases releases) {
        this.releases = releases;
    }

    /** For the container's proxy. */
    protected ReleaseCalendar() {
        this(null);
    }

    /** Once the database is up to date. */
    public void open() {
        tick();
    }

    /** The next look is planned whatever this one comes to: a database that is away for a while comes back. */
    private synchronized void tick() {
        try {
            releases.followToday();
        } finally {
            ticking = timer.schedule(this::tick, 1, TimeUnit.MINUTES);
        }
    }

    @PreDestroy
    synchronized void close() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }
}
