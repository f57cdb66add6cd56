package org.leadterm.cpd.recurrence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.people.PersonId;

/** A recurrence as it is stored; it ends early, and is never moved, for its drafts are known by their days. */
@Entity
@Table(name = "cpd_recurrence")
class RecurrenceRow {
    @Id
    private String id;
    @Column(name = "account_id")
    private String person;
    private String title;
    @Enumerated(EnumType.STRING)
    private ActivityKind kind;
    private int minutes;
    private int points;
    private String provider;
    @Enumerated(EnumType.STRING)
    private Frequency frequency;
    @Column(name = "first_on")
    private LocalDate first;
    @Column(name = "until_on")
    private LocalDate until;
    @Version
    private int version;

    /** For the persistence provider. */
    protected RecurrenceRow() {
    }

    RecurrenceRow(String id, PersonId person, Recurrence recurrence) {
        this.id = id;
        this.person = person.text();
        this.title = recurrence.title();
        this.kind = recurrence.kind();
        this.minutes = recurrence.minutes();
        this.points = recurrence.points();
        this.provider = recurrence.provider();
        this.frequency = recurrence.frequency();
        this.first = recurrence.first();
        this.until = recurrence.until();
    }

    RecurrenceEntry snapshot() {
        return new RecurrenceEntry(id, version, new PersonId(person),
                new Recurrence(title, kind, minutes, points, provider, frequency, first, until));
    }
}
