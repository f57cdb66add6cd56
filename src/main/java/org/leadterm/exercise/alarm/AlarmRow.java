package org.leadterm.exercise.alarm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.leadterm.classification.Classification;
import org.leadterm.classification.CodeChange;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.alarm.EditionAlarm.Look;

/** A stored alarm. One that somebody looked at stays as it is. */
@Entity(name = "EditionAlarm")
@Table(name = "edition_alarm")
class AlarmRow {
    @Id
    private String id;
    @Column(name = "exercise_id")
    private String exerciseId;
    private String classification;
    @Column(name = "release_name")
    private String releaseName;
    @Lob
    private String changes;
    @Column(name = "raised_at")
    private LocalDateTime raisedAt;
    @Column(name = "looked_at")
    private LocalDateTime lookedAt;
    @Column(name = "looked_by")
    private String lookedBy;
    private String note;
    @Version
    private long version;

    /** For the persistence provider. */
    protected AlarmRow() {
    }

    AlarmRow(EditionAlarm alarm) {
        this.id = alarm.id();
        this.exerciseId = alarm.exercise().text();
        this.classification = alarm.classification().id();
        this.releaseName = alarm.release();
        this.changes = ChangesJson.write(alarm.changes()).toString();
        this.raisedAt = utc(alarm.raisedAt());
    }

    /** A second look changes nothing; whether this was the first. */
    boolean look(Look look) {
        if (lookedAt != null) {
            return false;
        }
        lookedAt = utc(look.at());
        lookedBy = look.by();
        note = look.note();
        return true;
    }

    String release() {
        return releaseName;
    }

    ExerciseId exercise() {
        return new ExerciseId(exerciseId);
    }

    List<CodeChange> changes() {
        return ChangesJson.read(classification(), changes);
    }

    EditionAlarm alarm(String title) {
        Optional<Look> look = Optional.ofNullable(lookedAt).map(at -> new Look(lookedBy, at.toInstant(ZoneOffset.UTC), note));
        return new EditionAlarm(id, exercise(), title, classification(), releaseName, changes(), raisedAt.toInstant(ZoneOffset.UTC), look);
    }

    Classification classification() {
        return Classification.of(classification).orElseThrow();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
