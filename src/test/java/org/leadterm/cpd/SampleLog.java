package org.leadterm.cpd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leadterm.cpd.activity.Activities;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.EntryRules;
import org.leadterm.cpd.activity.EntryState;
import org.leadterm.cpd.activity.Evidences;
import org.leadterm.cpd.activity.SampleActivities;
import org.leadterm.cpd.activity.Verifications;
import org.leadterm.cpd.course.Careers;
import org.leadterm.cpd.course.CourseClocks;
import org.leadterm.cpd.cycle.Cycles;
import org.leadterm.cpd.cycle.Schemes;
import org.leadterm.cpd.evidence.Evidence;
import org.leadterm.cpd.evidence.EvidenceFiles;
import org.leadterm.cpd.evidence.HeldFiles;
import org.leadterm.cpd.membership.Memberships;
import org.leadterm.cpd.recurrence.Recurrences;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.account.OpenAccounts;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Chains;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.CohortName;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.people.cohort.OpenCohorts;
import org.leadterm.people.trace.Traces;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** The beans of the CPD log on a test's database, with a coder, two tutors of whom one teaches her, and an administrator. */
public final class SampleLog implements AutoCloseable {
    public static final byte[] PDF = "%PDF-1.7\nproof".getBytes(StandardCharsets.US_ASCII);
    public static final LocalDate OCTOBER = LocalDate.of(2026, 10, 9);

    public final HandClock clock = new HandClock("2026-11-22T09:00:00Z");
    public final Callers callers = new Callers();
    public final Database database;
    public final AuditTrail trail;
    public final OpenAccounts accounts;
    public final HeldFiles held = new HeldFiles();
    public final Path folder;
    public final Traces traces;
    public final Readers readers;
    public final Schemes schemes;
    public final Cycles cycles;
    public final EvidenceFiles files;
    public final Recurrences recurrences;
    public final CourseClocks courses;
    public final Careers careers;
    public final Activities activities;
    public final Evidences evidences;
    public final Verifications verifications;
    public final Memberships memberships;
    public final Person coder;
    public final Person tutor;
    public final Person stranger;
    public final Person boss;

    public SampleLog(Database database) {
        this.database = database;
        this.folder = temporary();
        this.trail = database.connect(new AuditTrail(Chains.SEALING, clock));
        this.accounts = new OpenAccounts(database, clock);
        Cohorts cohorts = OpenCohorts.of(database, accounts.persons(), callers.current(), trail, clock);
        this.traces = database.connect(new Traces(callers.current(), accounts.persons(), clock));
        PersonLocks locks = database.connect(new PersonLocks());
        this.readers = new Readers(callers.current(), cohorts, accounts.persons(), traces);
        this.schemes = database.connect(new Schemes(callers.current(), trail));
        this.cycles = database.connect(new Cycles(readers, locks, schemes, trail, clock));
        this.files = held.files(database, folder, clock);
        this.recurrences = database.connect(new Recurrences(callers.current(), clock));
        this.courses = database.connect(new CourseClocks(callers.current(), trail));
        this.careers = database.connect(new Careers(readers, trail));
        this.activities = SampleActivities.in(database, readers, locks, cycles, new EntryRules(cycles, schemes, courses, clock), recurrences, files, trail,
                clock);
        this.evidences = new Evidences(activities, files, readers, trail);
        this.verifications = database.connect(new Verifications(activities, readers, trail, clock));
        this.memberships = database.connect(new Memberships(callers.current(), clock));
        this.coder = accounts.open("cora", Role.CODER);
        this.tutor = accounts.open("tess", Role.TUTOR);
        this.stranger = accounts.open("theo", Role.TUTOR);
        this.boss = accounts.open("boss", Role.ADMINISTRATOR);
        callers.become(tutor);
        CohortId cohort = database.transaction(() -> cohorts.create(new CohortName("Autumn"))).id();
        database.transaction(() -> cohorts.enrol(cohort, coder.name()));
        callers.become(coder);
    }

    /** As somebody, in one transaction. */
    public <T> T as(Person person, Supplier<T> work) {
        callers.become(person);
        try {
            return database.transaction(work);
        } finally {
            callers.become(coder);
        }
    }

    /** As the coder, in one transaction. */
    public <T> T run(Supplier<T> work) {
        return as(coder, work);
    }

    public Activity create(Entry entry) {
        return run(() -> activities.create(entry));
    }

    public Evidence attach(ActivityId activity, String name, byte[] content) {
        Evidence evidence = run(() -> evidences.add(activity, name, new ByteArrayInputStream(content)));
        held.commit();
        return evidence;
    }

    /** Two hours, logged. */
    public static Entry logged(String title, ActivityKind kind, LocalDate on) {
        return Entry.draft(title, kind, on, 120).with(EntryState.LOGGED);
    }

    public Stream<Path> stored() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the audit trail has of CPD. */
    public List<String> deeds() {
        return database.transaction(() -> trail.after(0, 1_000)).stream().map(line -> line.deed().action()).filter(action -> action.startsWith("cpd."))
                .toList();
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("leadterm-cpd");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() {
        stored().forEach(file -> file.toFile().delete());
        database.close();
    }
}
