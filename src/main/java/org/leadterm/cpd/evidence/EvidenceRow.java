package org.leadterm.cpd.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.leadterm.cpd.ActivityId;
import org.leadterm.people.PersonId;
import org.leadterm.people.TimeOrderedId;
import org.leadterm.people.UtcInstant;

/** What is known of a file; never changed. */
@Entity
@Table(name = "cpd_evidence")
class EvidenceRow {
    @Id
    private String id;
    @Column(name = "activity_id")
    private String activity;
    @Column(name = "account_id")
    private String person;
    private String name;
    @Enumerated(EnumType.STRING)
    private EvidenceType type;
    @Column(name = "size_in_bytes")
    private int size;
    private String sha256;
    @Column(name = "stored_as")
    private String storedAs;
    @Column(name = "added_at")
    @Convert(converter = UtcInstant.class)
    private Instant added;
    @Version
    private int version;

    /** For the persistence provider. */
    protected EvidenceRow() {
    }

    EvidenceRow(ActivityId activity, PersonId person, Upload upload, String storedAs, Instant now) {
        this.id = TimeOrderedId.next(now);
        this.activity = activity.text();
        this.person = person.text();
        this.name = upload.name();
        this.type = upload.type();
        this.size = upload.bytes().length;
        this.sha256 = upload.sha256();
        this.storedAs = storedAs;
        this.added = now.truncatedTo(ChronoUnit.MICROS);
    }

    String storedAs() {
        return storedAs;
    }

    Evidence snapshot() {
        return new Evidence(new EvidenceId(id), new ActivityId(activity), new PersonId(person), name, type, size, sha256, added);
    }
}
