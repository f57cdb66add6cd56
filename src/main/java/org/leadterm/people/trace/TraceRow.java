package org.leadterm.people.trace;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.UtcInstant;

/** Written once and never changed; kept as long as the site's retention period says. */
@Entity
@Table(name = "record_trace")
class TraceRow {
    @Id
    private String id;
    @Column(name = "person_id")
    private String person;
    @Column(name = "reader_id")
    private String reader;
    private String what;
    @Convert(converter = UtcInstant.class)
    @Column(name = "opened_at")
    private Instant at;
    @Version
    private long version;

    protected TraceRow() {
    }

    PersonId reader() {
        return new PersonId(reader);
    }

    Trace by(Person someone) {
        return new Trace(someone, what, at);
    }
}
