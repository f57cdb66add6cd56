package org.leadterm.attempt.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.leadterm.attempt.AttemptId;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.Confidence;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;
import org.leadterm.people.PersonId;
import org.leadterm.people.UtcInstant;

/** A finding about one code, with what reports choose by beside it. */
@Entity
@Table(name = "attempt_finding")
@IdClass(FindingRow.Key.class)
class FindingRow {
    private static final int LONGEST_KEY = 32;
    private static final int LONGEST_STANDARD = 200;
    @Id
    @Column(name = "attempt_id")
    private String attempt;
    @Id
    private int number;
    @Column(name = "person_id")
    private String person;
    @Column(name = "exercise_id")
    private String exercise;
    @Column(name = "handed_in")
    @Convert(converter = UtcInstant.class)
    private Instant handedIn;
    @Column(name = "first_work")
    private boolean first;
    @Column(name = "code_group")
    @Enumerated(EnumType.STRING)
    private Group group;
    private String chapter;
    @Enumerated(EnumType.STRING)
    private FindingKind kind;
    @Column(name = "error_key")
    private String key;
    private String given;
    private String expected;
    private String standard;
    @Enumerated(EnumType.STRING)
    private Confidence confidence;
    @Column(name = "external_cause")
    private boolean external;
    @Version
    private long version;

    /** For the persistence provider. */
    protected FindingRow() {
    }

    /** @param number its place in the sheet, from 1 */
    FindingRow(int number, FiguredFinding finding) {
        this.attempt = finding.attempt().text();
        this.number = number;
        this.person = finding.person().text();
        this.exercise = finding.exercise().text();
        this.handedIn = finding.handedIn();
        this.first = finding.first();
        this.group = finding.group();
        this.chapter = finding.chapter();
        this.kind = finding.kind();
        this.key = finding.key().map(text -> cut(text, LONGEST_KEY)).orElse(null);
        this.given = finding.given().orElse(null);
        this.expected = finding.expected().orElse(null);
        this.standard = finding.standard().map(text -> cut(text, LONGEST_STANDARD)).orElse(null);
        this.confidence = finding.confidence().orElse(null);
        this.external = finding.external();
    }

    FiguredFinding finding() {
        return new FiguredFinding(new AttemptId(attempt), new PersonId(person), new ExerciseId(exercise), handedIn, first, group, chapter, kind,
                Optional.ofNullable(key), Optional.ofNullable(given), Optional.ofNullable(expected), Optional.ofNullable(standard),
                Optional.ofNullable(confidence), external);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }

    /** Attempt and number. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String attempt;
        private int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.attempt.equals(attempt) && key.number == number;
        }

        @Override
        public int hashCode() {
            return attempt.hashCode() * 31 + number;
        }
    }
}
