package org.leadterm.people.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.leadterm.people.TimeOrderedId;
import org.leadterm.people.UtcInstant;

/** A line of the audit trail: written once, never changed, numbered without gaps and sealed to the one before. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    private String id;
    private long seq;
    @Convert(converter = UtcInstant.class)
    @Column(name = "happened_at")
    private Instant at;
    private String who;
    private String action;
    private String subject;
    @Lob
    @Column(name = "value_before")
    private String before;
    @Lob
    @Column(name = "value_after")
    private String after;
    @Lob
    private String why;
    private String previous;
    private String hash;
    @Column(name = "key_id")
    private String key;
    private String seal;
    @Version
    private long version;

    protected AuditEntry() {
    }

    AuditEntry(SealedLine sealed) {
        AuditLine line = sealed.line();
        this.id = TimeOrderedId.next(line.at());
        this.seq = line.seq();
        this.at = line.at();
        this.who = line.deed().who();
        this.action = line.deed().action();
        this.subject = line.deed().subject();
        this.before = line.deed().before();
        this.after = line.deed().after();
        this.why = line.deed().why();
        seal(sealed);
    }

    /** For what was written before there were seals. */
    final void seal(SealedLine sealed) {
        this.previous = sealed.previous();
        this.hash = sealed.hash();
        this.key = sealed.key();
        this.seal = sealed.seal();
    }

    AuditLine line() {
        return new AuditLine(seq, at, new Deed(who, action, subject, before, after, why));
    }

    SealedLine sealed() {
        return new SealedLine(line(), previous, hash, key, seal);
    }
}
