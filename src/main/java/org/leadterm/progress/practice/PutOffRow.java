package org.leadterm.progress.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.people.PersonId;
import org.leadterm.people.UtcInstant;

/** A case that somebody does not want to be suggested before a moment. */
@Entity
@Table(name = "practice_put_off")
class PutOffRow {
    @Id
    private String id;
    @Column(name = "person_id")
    private String person;
    @Column(name = "exercise_id")
    private String exercise;
    @Column(name = "put_off_until")
    @Convert(converter = UtcInstant.class)
    private Instant until;
    @Version
    private long version;

    /** For the persistence provider. */
    protected PutOffRow() {
    }

    PutOffRow(PersonId person, ExerciseId exercise, Instant until) {
        this.id = id(person, exercise);
        this.person = person.text();
        this.exercise = exercise.text();
        this.until = until;
    }

    static String id(PersonId person, ExerciseId exercise) {
        return person.text() + "/" + exercise.text();
    }

    void putOff(Instant moment) {
        until = moment;
    }
}
