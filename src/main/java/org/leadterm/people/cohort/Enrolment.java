package org.leadterm.people.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.leadterm.people.PersonId;
import org.leadterm.people.TimeOrderedId;
import org.leadterm.people.UtcInstant;

/** Somebody's place in a cohort; deleted when they leave. */
@Entity
@Table(name = "cohort_person")
class Enrolment {
    @Id
    private String id;
    @Column(name = "cohort_id")
    private String cohortId;
    @Column(name = "account_id")
    private String accountId;
    private String part;
    @Convert(converter = UtcInstant.class)
    private Instant since;
    @Version
    private long version;

    protected Enrolment() {
    }

    Enrolment(CohortId cohort, PersonId person, Part part, Instant now) {
        this.id = TimeOrderedId.next(now);
        this.cohortId = cohort.text();
        this.accountId = person.text();
        this.part = part.text();
        this.since = now.truncatedTo(ChronoUnit.MICROS);
    }

    PersonId person() {
        return new PersonId(accountId);
    }

    boolean is(Part wanted) {
        return wanted.text().equals(part);
    }
}
