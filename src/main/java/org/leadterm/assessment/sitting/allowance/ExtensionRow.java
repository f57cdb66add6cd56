package org.leadterm.assessment.sitting.allowance;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.attempt.CandidateId;
import org.leadterm.people.TimeOrderedId;
import org.leadterm.people.UtcInstant;

/** Time granted while a sitting runs, to all or to one; never taken back. */
@Entity
@Table(name = "sitting_extension")
class ExtensionRow {
    @Id
    private String id;
    @Column(name = "sitting_id")
    private String sitting;
    @Column(name = "candidate_id")
    private String candidate;
    private int seconds;
    private String why;
    @Column(name = "granted_by")
    private String grantedBy;
    @Column(name = "granted_at")
    @Convert(converter = UtcInstant.class)
    private Instant grantedAt;
    @Version
    private long version;

    /** For the persistence provider. */
    protected ExtensionRow() {
    }

    ExtensionRow(Reach reach, Duration by, Remark remark) {
        this.id = TimeOrderedId.next(remark.at());
        this.sitting = reach.sitting().text();
        this.candidate = reach.candidate().map(CandidateId::text).orElse(null);
        this.seconds = Math.toIntExact(by.toSeconds());
        this.why = remark.text();
        this.grantedBy = remark.by();
        this.grantedAt = remark.at();
    }

    Extension extension() {
        return new Extension(Optional.ofNullable(candidate), Duration.ofSeconds(seconds), new Remark(why, grantedBy, grantedAt));
    }
}
