package org.leadterm.attempt.trail;

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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.leadterm.attempt.AttemptId;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.people.UtcInstant;

/** A step as it is kept; it never changes. */
@Entity
@Table(name = "attempt_trail")
@IdClass(TrailRow.Key.class)
class TrailRow {
    @Id
    @Column(name = "attempt_id")
    private String attempt;
    @Id
    @Column(name = "entry_id")
    private String entry;
    @Column(name = "seen_at")
    @Convert(converter = UtcInstant.class)
    private Instant at;
    @Enumerated(EnumType.STRING)
    private TrailKind kind;
    private String classification;
    private String words;
    private String codes;
    @Version
    private long version;

    /** For the persistence provider. */
    protected TrailRow() {
    }

    TrailRow(AttemptId attempt, TrailEntry step) {
        this.attempt = attempt.text();
        this.entry = step.id();
        this.at = step.at();
        this.kind = step.kind();
        this.classification = step.classification().id();
        this.words = step.text();
        this.codes = step.codes().stream().map(Code::text).collect(Collectors.joining(" "));
    }

    TrailEntry snapshot() {
        Classification book = Classification.of(classification).orElseThrow();
        List<Code> seen = codes.isEmpty() ? List.of() : Arrays.stream(codes.split(" ")).map(code -> new Code(book, code)).toList();
        return new TrailEntry(entry, at, kind, book, words, seen);
    }

    /** Attempt and entry. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String attempt;
        private String entry;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.attempt.equals(attempt) && key.entry.equals(entry);
        }

        @Override
        public int hashCode() {
            return attempt.hashCode() * 31 + entry.hashCode();
        }
    }
}
