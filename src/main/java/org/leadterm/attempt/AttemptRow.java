package org.leadterm.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.people.PersonId;
import org.leadterm.people.UtcInstant;

/** A person's work on one exercise version: opened, saved any number of times, handed in once. */
@Entity
@Table(name = "attempt")
class AttemptRow {
    @Id
    private String id;
    @Column(name = "person_id")
    private String person;
    @Column(name = "exercise_id")
    private String exercise;
    @Column(name = "exercise_version")
    private int exerciseVersion;
    @Column(name = "exercise_title")
    private String exerciseTitle;
    @Enumerated(EnumType.STRING)
    private AttemptState state;
    @Column(name = "opened_at")
    @Convert(converter = UtcInstant.class)
    private Instant openedAt;
    @Convert(converter = UtcInstant.class)
    private Instant deadline;
    @Lob
    private String answer;
    @Column(name = "answer_version")
    private int answerVersion;
    @Column(name = "saved_at")
    @Convert(converter = UtcInstant.class)
    private Instant savedAt;
    private String receipt;
    @Column(name = "submitted_at")
    @Convert(converter = UtcInstant.class)
    private Instant submittedAt;
    @Column(name = "seconds_worked")
    private int secondsWorked;
    @Column(name = "candidate_id")
    private String candidate;
    private String scheme;
    @Column(name = "reference_works")
    private String references;
    @Column(name = "worked_until")
    @Convert(converter = UtcInstant.class)
    private Instant workedUntil;
    @Version
    private long version;

    /** For the persistence provider. */
    protected AttemptRow() {
    }

    AttemptRow(AttemptId id, PersonId person, ExerciseId exercise, int exerciseVersion, String exerciseTitle, String answer, Instant now) {
        this.id = id.text();
        this.person = person.text();
        this.exercise = exercise.text();
        this.exerciseVersion = exerciseVersion;
        this.exerciseTitle = exerciseTitle;
        this.state = AttemptState.OPEN;
        this.answer = answer;
        this.openedAt = now;
        this.workedUntil = now;
        this.references = References.ALL.words();
    }

    /** Makes it a part of a sitting. */
    void belongTo(Sitter sitter, String markedBy) {
        candidate = sitter.candidate().text();
        scheme = markedBy;
        references = sitter.references().words();
        deadline = sitter.deadline().orElse(null);
    }

    /** Adds working time, at most as much as has passed since time was last added. */
    void work(int seconds, Instant now) {
        long passed = Math.max(0, now.getEpochSecond() - workedUntil.getEpochSecond());
        secondsWorked += (int) Math.min(seconds, passed);
        workedUntil = now;
    }

    /** Its first save, at another time than now. */
    /** In a past that nobody lived; where people save, a conditional update does. */
    void write(String given) {
        answer = given;
    }

    void wasSaved(Receipt with, Instant at, int seconds) {
        answerVersion = 1;
        savedAt = at;
        receipt = with.text();
        secondsWorked = seconds;
        workedUntil = at;
    }

    /** Its first save and its hand-in, at another time than now. */
    void wasHandedIn(Receipt with, Instant at, int seconds) {
        wasSaved(with, at, seconds);
        state = AttemptState.SUBMITTED;
        submittedAt = at;
    }

    boolean belongsTo(PersonId someone) {
        return person.equals(someone.text());
    }

    Attempt snapshot() {
        return new Attempt(new AttemptId(id), new PersonId(person), new ExerciseId(exercise), exerciseVersion, exerciseTitle, state, openedAt,
                Optional.ofNullable(deadline), answer, answerVersion, Optional.ofNullable(savedAt), Optional.ofNullable(receipt),
                Optional.ofNullable(submittedAt), secondsWorked, Optional.ofNullable(candidate).map(CandidateId::new),
                Optional.ofNullable(scheme), References.of(references));
    }
}
