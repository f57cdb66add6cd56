package org.leadterm.classification.rules.site;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Opens the department's rules at start, and looks again and again whether another node changed them. */
@ApplicationScoped
public class RuleWatch {
    private static final int SECONDS = 20;

    @Resource
    private ManagedScheduledExecutorService timer;

    private final SiteRules rules;
    private Future<?> ticking;

    @Inject
    RuleWatch(SiteRules rules) {
        this.rules = rules;
    }

    /** For the container's proxy. */
    protected RuleWatch() {
        this(null);
    }

    /** Once the database is up to date. */
    public void open() {
        tick();
    }

    /** The next look is planned whatever this one comes to: a database that is away for a while comes back. */
    private synchronized void tick() {
        try {
            rules.follow();
        } finally {
            ticking = timer.schedule(this::tick, SECONDS, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    synchronized void close() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }
}
