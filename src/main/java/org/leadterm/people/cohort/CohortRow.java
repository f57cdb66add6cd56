package org.leadterm.people.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.leadterm.people.UtcInstant;

/** A cohort is opened, renamed, archived and taken out of the archive; it is never deleted, for results refer to it. */
@Entity(name = "Cohort")
@Table(name = "cohort")
class CohortRow {
    @Id
    private String id;
    private String name;
    @Column(name = "name_key")
    private String nameKey;
    private boolean archived;
    @Convert(converter = UtcInstant.class)
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private long version;

    protected CohortRow() {
    }

    CohortRow(CohortName name, Instant now) {
        this.id = CohortId.next(now).text();
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        rename(name);
    }

    final void rename(CohortName to) {
        name = to.text();
        nameKey = to.key();
    }

    void archive() {
        archived = true;
    }

    void takeOut() {
        archived = false;
    }

    CohortId id() {
        return new CohortId(id);
    }

    CohortName name() {
        return new CohortName(name);
    }

    boolean isArchived() {
        return archived;
    }
}
