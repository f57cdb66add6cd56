package org.leadterm.assessment.sitting.room;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.marks.PaperMarks;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.HandIn;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.attempt.CandidateId;
import org.leadterm.marking.Fraction;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.UtcInstant;

/** A person's part in a sitting: waits, starts once, is handed in, may be opened again by a tutor. */
@Entity
@Table(name = "candidate")
class CandidateRow {
    @Id
    private String id;
    @Column(name = "sitting_id")
    private String sitting;
    @Column(name = "person_id")
    private String person;
    private String name;
    @Column(name = "display_name")
    private String displayName;
    @Column(name = "extra_minutes")
    private int extraMinutes;
    @Column(name = "extra_percent")
    private int extraPercent;
    @Enumerated(EnumType.STRING)
    private CandidateState state;
    @Column(name = "started_at")
    @Convert(converter = UtcInstant.class)
    private Instant startedAt;
    @Convert(converter = UtcInstant.class)
    private Instant deadline;
    @Column(name = "submitted_at")
    @Convert(converter = UtcInstant.class)
    private Instant submittedAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "submitted_how")
    private HandIn submittedHow;
    @Column(name = "reopened_at")
    @Convert(converter = UtcInstant.class)
    private Instant reopenedAt;
    @Column(name = "seen_at")
    @Convert(converter = UtcInstant.class)
    private Instant seenAt;
    @Column(name = "unsaved_since")
    @Convert(converter = UtcInstant.class)
    private Instant unsavedSince;
    private String awarded;
    private String available;
    private Boolean passed;
    private int awaiting;
    @Version
    private long version;

    /** For the persistence provider. */
    protected CandidateRow() {
    }

    CandidateRow(CandidateId id, SittingId sitting, Person person, ExtraTime extra) {
        this.id = id.text();
        this.sitting = sitting.text();
        this.person = person.id().text();
        this.name = person.name().text();
        this.displayName = person.displayName();
        this.state = CandidateState.WAITING;
        give(extra);
    }

    final void give(ExtraTime extra) {
        extraMinutes = extra.minutes();
        extraPercent = extra.percent();
    }

    void start(Instant now) {
        state = CandidateState.OPEN;
        startedAt = now;
        seenAt = now;
    }

    void until(Optional<Instant> end) {
        deadline = end.orElse(null);
    }

    void submit(HandIn how, Instant now) {
        state = CandidateState.SUBMITTED;
        submittedHow = how;
        submittedAt = now;
        unsavedSince = null;
    }

    void reopen(Instant now) {
        state = CandidateState.OPEN;
        submittedHow = null;
        submittedAt = null;
        reopenedAt = now;
        awarded = null;
        available = null;
        passed = null;
        awaiting = 0;
    }

    void mark(PaperMarks marks) {
        awarded = marks.total().awarded().toString();
        available = marks.total().available().toString();
        passed = marks.passed().orElse(null);
        awaiting = marks.awaiting();
    }

    boolean belongsTo(PersonId someone) {
        return person.equals(someone.text());
    }

    Candidate candidate() {
        return new Candidate(new CandidateId(id), new SittingId(sitting), new PersonId(person), name, displayName,
                new ExtraTime(extraMinutes, extraPercent), state, Optional.ofNullable(startedAt), Optional.ofNullable(deadline),
                Optional.ofNullable(submittedAt), Optional.ofNullable(submittedHow), Optional.ofNullable(reopenedAt), Optional.ofNullable(seenAt),
                Optional.ofNullable(unsavedSince), Optional.ofNullable(awarded).map(Fraction::parse), Optional.ofNullable(available).map(Fraction::parse),
                Optional.ofNullable(passed), awaiting);
    }
}
