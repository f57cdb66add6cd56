package org.leadterm.shell.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.Optional;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.leadterm.shell.demo.DemoTrainees;

/** Brings the installation up: the database's schema first, then what the features need; only then is it ready. */
@ApplicationScoped
class Startup {
    @Resource(lookup = "java:app/jdbc/leadterm")
    private DataSource database;

    @Resource
    private ManagedExecutorService threads;

    private final Settings settings;
    private final Welcome welcome;
    private final FirstAccounts accounts;
    private final Shelves shelves;
    private final DemoTrainees demoTrainees;
    private final Timers timers;
    private volatile Optional<DatabaseProbe> ready = Optional.empty();

    @Inject
    Startup(Settings settings, Welcome welcome, FirstAccounts accounts, Shelves shelves, DemoTrainees demoTrainees, Timers timers) {
        this.settings = settings;
        this.welcome = welcome;
        this.accounts = accounts;
        this.shelves = shelves;
        this.demoTrainees = demoTrainees;
        this.timers = timers;
    }

    /** For the container's proxy. */
    protected Startup() {
        this(null, null, null, null, null, null);
    }

    /** Moments are stored in UTC; the persistence provider goes through the default zone, so that must know no summer time. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            Migrations.run(database, settings);
        } catch (UnusableDatabase unusable) {
            FirstContact.end(unusable);
        }
        accounts.open();
        if (event instanceof ServletContext application) {
            shelves.fill(application);
            demoTrainees.open();
            demoTrainees.fill();
            timers.start();
            ready = Optional.of(new DatabaseProbe(database, threads));
            welcome.announce(application);
        }
    }

    /** Whether it is up and the database answers now. */
    boolean isReady() {
        return ready.map(DatabaseProbe::answers).orElse(false);
    }
}
