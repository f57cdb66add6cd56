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
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.gate.SuspectedReport.Settlement;

/** A stored report, settled once. */
@Entity(name = "ExerciseReport")
@Table(name = "exercise_report")
class ReportRow {
    @Id
    private String id;
    @Column(name = "exercise_id")
    private String exercise;
    @Column(name = "version_number")
    private int number;
    private String place;
    private String why;
    @Column(name = "reported_by")
    private String by;
    @Column(name = "reported_at")
    private LocalDateTime at;
    @Column(name = "settled_by")
    private String settledBy;
    @Column(name = "settled_at")
    private LocalDateTime settledAt;
    private String note;
    @Version
    private long version;

    /** For the persistence provider. */
    protected ReportRow() {
    }

    ReportRow(ExerciseId exercise, int number, String place, String why, String by, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.exercise = exercise.text();
        this.number = number;
        this.place = place;
        this.why = why;
        this.by = by;
        this.at = utc(now);
        this.settledBy = "";
        this.note = "";
    }

    void settle(String who, String words, Instant now) {
        settledBy = who;
        settledAt = utc(now);
        note = words;
    }

    SuspectedReport report() {
        return new SuspectedReport(id, new ExerciseId(exercise), number, place, why, by, at.toInstant(ZoneOffset.UTC),
                Optional.ofNullable(settledAt).map(moment -> new Settlement(settledBy, moment.toInstant(ZoneOffset.UTC), note)));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
