package org.leadterm.exercise.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.leadterm.casenote.identifier.Kind;
import org.leadterm.exercise.draft.DraftId;

/** A stored decision. It never changes; it lapses when nothing has its fingerprint any more. */
@Entity(name = "GateDecision")
@Table(name = "gate_decision")
class DecisionRow {
    @Id
    private String id;
    @Column(name = "draft_id")
    private String draft;
    @Column(name = "exercise_id")
    private String exercise;
    private String kind;
    private String deed;
    private String fingerprint;
    private String words;
    @Column(name = "decided_by")
    private String by;
    @Column(name = "decided_at")
    private LocalDateTime at;
    @Version
    private long version;

    /** For the persistence provider. */
    protected DecisionRow() {
    }

    DecisionRow(DraftId draft, String exercise, String fingerprint, Decision decision) {
        this.id = UUID.randomUUID().toString();
        this.draft = draft.text();
        this.exercise = exercise;
        this.kind = decision.kind().name();
        this.deed = decision.deed().name();
        this.fingerprint = fingerprint;
        this.words = decision.words();
        this.by = decision.by();
        this.at = LocalDateTime.ofInstant(decision.at(), ZoneOffset.UTC);
    }

    String fingerprint() {
        return fingerprint;
    }

    Decision decision() {
        return new Decision(Kind.valueOf(kind), Decision.Deed.valueOf(deed), words, by, at.toInstant(ZoneOffset.UTC));
    }
}
