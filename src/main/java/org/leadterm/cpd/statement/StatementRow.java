package org.leadterm.cpd.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.leadterm.cpd.CycleId;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.UtcInstant;

/** A statement that was issued; never changed. */
@Entity
@Table(name = "cpd_statement")
class StatementRow {
    @Id
    private String code;
    @Column(name = "account_id")
    private String person;
    @Column(name = "cycle_id")
    private String cycle;
    private String initials;
    private String digest;
    @Column(name = "issued_at")
    @Convert(converter = UtcInstant.class)
    private Instant issued;
    @Version
    private int version;

    /** For the persistence provider. */
    protected StatementRow() {
    }

    StatementRow(Person person, CycleId cycle, String digest, Instant now) {
        this.code = StatementCode.random().text();
        this.person = person.id().text();
        this.cycle = cycle.text();
        this.initials = person.initials();
        this.digest = digest;
        this.issued = now.truncatedTo(ChronoUnit.MICROS);
    }

    StatementCode code() {
        return new StatementCode(code);
    }

    Instant issued() {
        return issued;
    }

    String digest() {
        return digest;
    }

    String initials() {
        return initials;
    }

    PersonId person() {
        return new PersonId(person);
    }

    CycleId cycle() {
        return new CycleId(cycle);
    }
}
