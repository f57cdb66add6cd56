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
import org.leadterm.assessment.sitting.room.SittingClock;
import org.leadterm.attempt.OlderSheets;
import org.leadterm.classification.release.ReleaseCalendar;
import org.leadterm.classification.rules.site.RuleWatch;
import org.leadterm.cpd.evidence.EvidenceFiles;
import org.leadterm.people.account.DemoAccounts;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.privacy.RetentionClock;
import org.leadterm.people.reminder.DigestClock;
import org.leadterm.people.token.BootstrapToken;
import org.leadterm.shell.demo.DemoTrainees;

/** Brings the installation up: the database's schema first, then what the features need; only then is it ready. */
@ApplicationScoped
class Startup {
    private static final int AT_ONCE = 200;
    @Resource(lookup = "java:app/jdbc/leadterm")
    private DataSource database;

    @Resource
    private ManagedExecutorService threads;

    private final Settings settings;
    private final Welcome welcome;
    private final AuditTrail audit;
    private final DemoAccounts demoAccounts;
    private final BootstrapToken bootstrapToken;
    private final ExerciseLibrary exercises;
    private final QuestionLibrary questions;
    private final ReleaseCalendar releases;
    private final RuleWatch rules;
    private final SittingClock sittings;
    private final OlderSheets sheets;
    private final EvidenceFiles evidence;
    private final DigestClock digests;
    private final DemoTrainees demoTrainees;
    private final RetentionClock retention;
    private volatile Optional<DatabaseProbe> ready = Optional.empty();

    @Inject
    Startup(Settings settings, Welcome welcome, AuditTrail audit, DemoAccounts demoAccounts, BootstrapToken bootstrapToken, ExerciseLibrary exercises,
            QuestionLibrary questions, ReleaseCalendar releases, RuleWatch rules, SittingClock sittings, OlderSheets sheets, EvidenceFiles evidence,
            DigestClock digests, DemoTrainees demoTrainees, RetentionClock retention) {
        this.settings = settings;
        this.welcome = welcome;
        this.audit = audit;
        this.demoAccounts = demoAccounts;
        this.bootstrapToken = bootstrapToken;
        this.exercises = exercises;
        this.questions = questions;
        this.releases = releases;
        this.rules = rules;
        this.sittings = sittings;
        this.sheets = sheets;
        this.evidence = evidence;
        this.digests = digests;
        this.demoTrainees = demoTrainees;
        this.retention = retention;
    }

    /** For the container's proxy. */
    protected Startup() {
        this(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Moments are stored in UTC; the persistence provider goes through the default zone, so that must know no summer time. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            Migrations.run(database, settings);
        } catch (UnusableDatabase unusable) {
            FirstContact.end(unusable);
        }
        audit.begin();
        demoAccounts.openMissing();
        bootstrapToken.install();
        if (event instanceof ServletContext application) {
            releases.open();
            rules.open();
            exercises.load(application);
            questions.load(application);
            figureOlderSheets();
            evidence.sweep();
            demoTrainees.open();
            demoTrainees.fill();
            sittings.start();
            digests.start();
            retention.start();
            ready = Optional.of(new DatabaseProbe(database, threads));
            welcome.announce(application);
        }
    }

    /** Some at a time, each time in a transaction of its own: a start that is broken off goes on where it was. */
    private void figureOlderSheets() {
        int figured = sheets.figure(AT_ONCE);
        while (figured > 0) {
            figured = sheets.figure(AT_ONCE);
        }
    }

    /** Whether it is up and the database answers now. */
    boolean isReady() {
        return ready.map(DatabaseProbe::answers).orElse(false);
    }
}
