package org.leadterm.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An exercise that exists: it counts its versions. */
@Entity(name = "Exercise")
@Table(name = "exercise")
class ExerciseEntity {
    @Id
    @Column(name = "id")
    private String id;
    @Column(name = "latest")
    private int latest;
    @Version
    @Column(name = "version")
    private long version;

    protected ExerciseEntity() {
    }

    ExerciseEntity(ExerciseId id) {
        this.id = id.text();
    }

    /** Takes the next number. */
    int nextVersion() {
        latest++;
        return latest;
    }

    ExerciseId id() {
        return new ExerciseId(id);
    }

    int latest() {
        return latest;
    }
}
