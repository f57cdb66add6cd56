package org.leadterm.assessment.sitting.room;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.leadterm.attempt.CandidateId;

/** Looks every few seconds whose time is over, on each server; of several only one hands in. */
@ApplicationScoped
public class SittingClock {
    private static final Logger LOG = Logger.getLogger(SittingClock.class.getName());
    private static final int SECONDS = 10;
    @Resource
    private ManagedScheduledExecutorService timer;

    private final HandIns handIns;
    private Future<?> ticking;

    @Inject
    SittingClock(HandIns handIns) {
        this.handIns = handIns;
    }

    /** For the container's proxy. */
    protected SittingClock() {
        this(null);
    }

    /** Once the database is up to date. */
    public synchronized void start() {
        ticking = timer.schedule(this::tick, SECONDS, TimeUnit.SECONDS);
    }

    /** The next look is planned whatever this one comes to: a database that is away for a while comes back. */
    private void tick() {
        try {
            handIns.due().forEach(this::close);
        } finally {
            start();
        }
    }

    /** One that fails must not keep the others open. */
    private void close(CandidateId candidate) {
        try {
            handIns.closeIfDue(candidate);
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, failed, () -> "Candidate " + candidate + " could not be handed in; it is tried again.");
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }
}
