package org.leadterm.people.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.leadterm.people.UtcInstant;

/** A period as the site set it, or as it was shipped. */
@Entity
@Table(name = "retention_period")
class RetentionRow {
    @Id
    private String name;
    private int months;
    private String reason;
    @Column(name = "changed_by")
    private String changedBy;
    @Convert(converter = UtcInstant.class)
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private long version;

    protected RetentionRow() {
    }

    void change(int number, String why, String by, Instant now) {
        months = number;
        reason = why;
        changedBy = by;
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    Retention retention() {
        return new Retention(name, months, reason);
    }
}
