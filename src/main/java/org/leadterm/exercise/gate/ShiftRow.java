package org.leadterm.exercise.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.leadterm.exercise.draft.DraftId;

/** By how many days the dates of a draft were moved, so that dates added later are moved alike. */
@Entity(name = "GateShift")
@Table(name = "gate_shift")
class ShiftRow {
    @Id
    @Column(name = "draft_id")
    private String draft;
    @Column(name = "exercise_id")
    private String exercise;
    @Column(name = "moved_days")
    private int days;
    @Version
    private long version;

    /** For the persistence provider. */
    protected ShiftRow() {
    }

    ShiftRow(DraftId draft, String exercise, int days) {
        this.draft = draft.text();
        this.exercise = exercise;
        this.days = days;
    }

    int days() {
        return days;
    }
}
