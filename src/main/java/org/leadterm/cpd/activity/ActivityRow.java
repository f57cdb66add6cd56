package org.leadterm.cpd.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.ClockId;
import org.leadterm.cpd.CycleId;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.TimeOrderedId;
import org.leadterm.people.UtcInstant;

/** An activity as it is stored. */
@Entity
@Table(name = "cpd_activity")
class ActivityRow {
    @Id
    private String id;
    @Column(name = "account_id")
    private String person;
    private String title;
    @Enumerated(EnumType.STRING)
    private ActivityKind kind;
    @Column(name = "happened_on")
    private LocalDate day;
    private int minutes;
    private int points;
    private String provider;
    private String category;
    private String reflection;
    @Enumerated(EnumType.STRING)
    private EntryState state;
    @Enumerated(EnumType.STRING)
    private Purpose purpose;
    @Column(name = "cycle_id")
    private String cycle;
    private boolean shared;
    @Column(name = "clock_id")
    private String clock;
    @Column(name = "course_days")
    private int courseDays;
    @Enumerated(EnumType.STRING)
    private Provenance.Source source;
    @Column(name = "source_key")
    private String sourceKey;
    @Column(name = "source_text")
    private String sourceText;
    @Column(name = "verified_by")
    private String verifiedBy;
    private String verifier = "";
    @Column(name = "verified_at")
    @Convert(converter = UtcInstant.class)
    private Instant verifiedAt;
    @Column(name = "changed_at")
    @Convert(converter = UtcInstant.class)
    private Instant changedAt;
    @Version
    private int version;

    /** For the persistence provider. */
    protected ActivityRow() {
    }

    ActivityRow(PersonId person, Entry entry, Provenance provenance, Instant now) {
        this.id = TimeOrderedId.next(now);
        this.person = person.text();
        this.source = provenance.source();
        this.sourceKey = provenance.key().isEmpty() ? null : provenance.key();
        this.sourceText = provenance.text();
        write(entry, now);
    }

    /** What was verified is no longer what is there, so that the verification goes. */
    final void write(Entry entry, Instant now) {
        title = entry.title();
        kind = entry.kind();
        day = entry.on();
        minutes = entry.minutes();
        points = entry.points();
        provider = entry.provider();
        category = entry.category();
        reflection = ReflectionJson.write(entry.reflection());
        state = entry.state();
        purpose = entry.purpose();
        cycle = entry.cycle().map(CycleId::text).orElse(null);
        shared = entry.shared();
        clock = entry.course().map(course -> course.clock().text()).orElse("");
        courseDays = entry.course().map(CourseDays::days).orElse(0);
        touch(now);
    }

    /** Something about it changed, such as its evidence: the version goes on, and a verification goes. */
    final void touch(Instant now) {
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
        unverify();
    }

    /** Keeps the source's key alone, so that it is not proposed again. */
    void dismiss(Instant now) {
        reflection = ReflectionJson.write(Reflection.NONE);
        state = EntryState.DISMISSED;
        purpose = Purpose.NONE;
        cycle = null;
        touch(now);
    }

    void verify(Person by, Instant now) {
        verifiedBy = by.id().text();
        verifier = by.displayName();
        verifiedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    final void unverify() {
        verifiedBy = null;
        verifier = "";
        verifiedAt = null;
    }

    PersonId person() {
        return new PersonId(person);
    }

    Activity snapshot() {
        return new Activity(new ActivityId(id), version, person(), entry(), verification(),
                new Provenance(source, Optional.ofNullable(sourceKey).orElse(""), sourceText), List.of(), changedAt);
    }

    private Entry entry() {
        return new Entry(title, kind, day, minutes, points, provider, category, ReflectionJson.read(reflection), state, purpose,
                Optional.ofNullable(cycle).map(CycleId::new), shared,
                clock.isEmpty() ? Optional.empty() : Optional.of(new CourseDays(new ClockId(clock), courseDays)));
    }

    private Optional<Verification> verification() {
        return Optional.ofNullable(verifiedBy).map(by -> new Verification(new PersonId(by), verifier, verifiedAt));
    }
}
