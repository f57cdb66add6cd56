package org.leadterm.assessment.sitting.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.attempt.CandidateId;
import org.leadterm.people.TimeOrderedId;
import org.leadterm.people.UtcInstant;

/** Something that happened in a sitting, for all or for one; what was written stays. */
@Entity
@Table(name = "sitting_incident")
class IncidentRow {
    @Id
    private String id;
    @Column(name = "sitting_id")
    private String sitting;
    @Column(name = "candidate_id")
    private String candidate;
    private String what;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "recorded_at")
    @Convert(converter = UtcInstant.class)
    private Instant recordedAt;
    @Column(name = "closed_at")
    @Convert(converter = UtcInstant.class)
    private Instant closedAt;
    @Version
    private long version;

    /** For the persistence provider. */
    protected IncidentRow() {
    }

    IncidentRow(Reach reach, Remark remark) {
        this.id = TimeOrderedId.next(remark.at());
        this.sitting = reach.sitting().text();
        this.candidate = reach.candidate().map(CandidateId::text).orElse(null);
        this.what = remark.text();
        this.recordedBy = remark.by();
        this.recordedAt = remark.at();
    }

    void close(Instant now) {
        closedAt = closedAt == null ? now : closedAt;
    }

    boolean isOf(SittingId one) {
        return sitting.equals(one.text());
    }

    Incident incident() {
        return new Incident(id, Optional.ofNullable(candidate), new Remark(what, recordedBy, recordedAt), Optional.ofNullable(closedAt));
    }
}
