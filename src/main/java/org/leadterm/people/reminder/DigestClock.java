package org.leadterm.people.reminder;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every few minutes who is to be reminded, on each server; of several only one sends. */
@ApplicationScoped
public class DigestClock {
    private static final Logger LOG = Logger.getLogger(DigestClock.class.getName());
    private static final int MINUTES = 2;
    @Resource
    private ManagedScheduledExecutorService timer;
    private final DigestRound round;
    private Future<?> ticking;

    protected DigestClock() {
        this(null);
    }

    @Inject
    DigestClock(DigestRound round) {
        this.round = round;
    }

    /** Once the database is up to date. */
    public synchronized void start() {
        ticking = timer.schedule(this::tick, MINUTES, TimeUnit.MINUTES);
    }

    /** The next look is planned whatever this one comes to: a database that is away for a while comes back. */
    private void tick() {
        try {
            round.go();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "Reminders could not be sent; it is tried again.");
        } finally {
            start();
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }
}
