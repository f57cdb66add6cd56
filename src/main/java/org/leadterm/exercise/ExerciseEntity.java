package org.leadterm.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** An exercise that exists: it counts its versions and knows whether it is in use. */
@Entity(name = "Exercise")
@Table(name = "exercise")
class ExerciseEntity {
    @Id
    @Column(name = "id")
    private String id;
    @Column(name = "latest")
    private int latest;
    @Column(name = "use_state")
    private String use;
    @Column(name = "use_why")
    private String useWhy;
    @Column(name = "use_by")
    private String useBy;
    @Column(name = "use_at")
    private LocalDateTime useAt;
    @Version
    @Column(name = "version")
    private long version;

    protected ExerciseEntity() {
    }

    ExerciseEntity(ExerciseId id) {
        this.id = id.text();
        this.use = Use.IN_USE.id();
        this.useWhy = "";
        this.useBy = "";
    }

    /** Takes the next number. */
    int nextVersion() {
        latest++;
        return latest;
    }

    void put(Use wanted, String why, String by, Instant at) {
        use = wanted.id();
        useWhy = why;
        useBy = by;
        useAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    UseState use() {
        return new UseState(Use.of(use), useWhy, useBy, Optional.ofNullable(useAt).map(at -> at.toInstant(ZoneOffset.UTC)));
    }

    ExerciseId id() {
        return new ExerciseId(id);
    }

    int latest() {
        return latest;
    }
}
