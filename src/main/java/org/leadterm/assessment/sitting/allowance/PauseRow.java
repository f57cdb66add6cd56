package org.leadterm.assessment.sitting.allowance;

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
import org.leadterm.attempt.CandidateId;
import org.leadterm.people.TimeOrderedId;
import org.leadterm.people.UtcInstant;

/** A time that does not count, for all or for one, from pausing until resuming. */
@Entity
@Table(name = "sitting_pause")
class PauseRow {
    @Id
    private String id;
    @Column(name = "sitting_id")
    private String sitting;
    @Column(name = "candidate_id")
    private String candidate;
    @Column(name = "paused_at")
    @Convert(converter = UtcInstant.class)
    private Instant pausedAt;
    @Column(name = "resumed_at")
    @Convert(converter = UtcInstant.class)
    private Instant resumedAt;
    private String why;
    @Column(name = "paused_by")
    private String pausedBy;
    @Version
    private long version;

    /** For the persistence provider. */
    protected PauseRow() {
    }

    PauseRow(Reach reach, Remark remark) {
        this.id = TimeOrderedId.next(remark.at());
        this.sitting = reach.sitting().text();
        this.candidate = reach.candidate().map(CandidateId::text).orElse(null);
        this.pausedAt = remark.at();
        this.why = remark.text();
        this.pausedBy = remark.by();
    }

    void resume(Instant now) {
        resumedAt = now;
    }

    Halt halt() {
        return new Halt(Optional.ofNullable(candidate), Optional.ofNullable(resumedAt), new Remark(why, pausedBy, pausedAt));
    }
}
