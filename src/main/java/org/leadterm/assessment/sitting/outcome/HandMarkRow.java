package org.leadterm.assessment.sitting.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.attempt.CandidateId;
import org.leadterm.marking.Fraction;
import org.leadterm.people.TimeOrderedId;
import org.leadterm.people.UtcInstant;

/** A mark that a person gave, kept for ever with the one before it. */
@Entity
@Table(name = "hand_mark")
class HandMarkRow {
    @Id
    private String id;
    @Column(name = "candidate_id")
    private String candidate;
    private int number;
    @Column(name = "awarded_before")
    private String awardedBefore;
    private String awarded;
    private String why;
    @Column(name = "marked_by")
    private String markedBy;
    @Column(name = "marked_at")
    @Convert(converter = UtcInstant.class)
    private Instant markedAt;
    @Version
    private long version;

    /** For the persistence provider. */
    protected HandMarkRow() {
    }

    HandMarkRow(CandidateId candidate, int number, Optional<Fraction> before, Fraction awarded, Remark remark) {
        this.id = TimeOrderedId.next(remark.at());
        this.candidate = candidate.text();
        this.number = number;
        this.awardedBefore = before.map(Fraction::toString).orElse(null);
        this.awarded = awarded.toString();
        this.why = remark.text();
        this.markedBy = remark.by();
        this.markedAt = remark.at();
    }

    HandMark mark() {
        return new HandMark(new CandidateId(candidate), number, Optional.ofNullable(awardedBefore).map(Fraction::parse), Fraction.parse(awarded),
                new Remark(why, markedBy, markedAt));
    }
}
