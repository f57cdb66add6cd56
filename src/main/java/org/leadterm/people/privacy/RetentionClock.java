package org.leadterm.people.privacy;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Once a day, and an hour after the start: what has been kept long enough goes. */
@ApplicationScoped
public class RetentionClock {
    private static final Logger LOG = Logger.getLogger(RetentionClock.class.getName());
    @Resource
    private ManagedScheduledExecutorService timer;
    private final RetentionRound round;
    private Future<?> ticking;

    protected RetentionClock() {
        this(null);
    }

    @Inject
    RetentionClock(RetentionRound round) {
        this.round = round;
    }

    /** Once the database is up to date. */
    public void start() {
        plan(1);
    }

    private synchronized void plan(int hours) {
        ticking = timer.schedule(this::tick, hours, TimeUnit.HOURS);
    }

    /** The next look is planned whatever this one comes to: a database that is away for a while comes back. */
    private void tick() {
        try {
            round.go();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "What has been kept long enough could not be removed; it is tried again tomorrow.");
        } finally {
            plan(24);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }
}
