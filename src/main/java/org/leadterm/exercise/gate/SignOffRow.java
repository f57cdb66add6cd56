package org.leadterm.exercise.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.leadterm.exercise.draft.DraftId;
import org.leadterm.exercise.gate.SignOff.Outcome;

/** A stored request for a release, answered once. */
@Entity(name = "GateRequest")
@Table(name = "gate_request")
class SignOffRow {
    @Id
    private String id;
    @Column(name = "draft_id")
    private String draft;
    @Column(name = "save_number")
    private int number;
    @Column(name = "requested_by")
    private String requester;
    @Column(name = "requested_at")
    private LocalDateTime requestedAt;
    private String outcome;
    @Column(name = "answered_by")
    private String answerer;
    @Column(name = "answered_at")
    private LocalDateTime answeredAt;
    private String statement;
    @Version
    private long version;

    /** For the persistence provider. */
    protected SignOffRow() {
    }

    SignOffRow(SignOff request) {
        this.id = UUID.randomUUID().toString();
        this.draft = request.draft().text();
        this.number = request.number();
        this.requester = request.requester();
        this.requestedAt = utc(request.requestedAt());
        this.outcome = Outcome.WAITING.id();
        this.answerer = "";
        this.statement = "";
    }

    void answer(SignOff answered) {
        outcome = answered.outcome().id();
        answerer = answered.answerer();
        answeredAt = utc(answered.answeredAt());
        statement = answered.statement();
    }

    SignOff signOff() {
        Instant requested = requestedAt.toInstant(ZoneOffset.UTC);
        return new SignOff(new DraftId(draft), number, requester, requested, Outcome.of(outcome), answerer,
                Optional.ofNullable(answeredAt).map(at -> at.toInstant(ZoneOffset.UTC)).orElse(requested), statement);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
