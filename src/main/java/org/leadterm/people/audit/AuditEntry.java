package org.leadterm.people.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.leadterm.people.TimeOrderedId;
import org.leadterm.people.UtcInstant;

/** A line of the audit trail: written once, never changed, numbered without gaps. */
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
    @Column(name = "value_before")
    private String before;
    @Column(name = "value_after")
    private String after;
    private String why;
    @Version
    private long version;

    protected AuditEntry() {
    }

    AuditEntry(long seq, Deed deed, Instant at) {
        this.id = TimeOrderedId.next(at);
        this.seq = seq;
        this.at = at;
        this.who = deed.who();
        this.action = deed.action();
        this.subject = deed.subject();
        this.before = deed.before();
        this.after = deed.after();
        this.why = deed.why();
    }

    AuditLine line() {
        return new AuditLine(seq, at, new Deed(who, action, subject, before, after, why));
    }
}
