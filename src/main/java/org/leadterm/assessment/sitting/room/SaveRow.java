package org.leadterm.assessment.sitting.room;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.Receipt;
import org.leadterm.people.UtcInstant;

/** One acknowledged save of a question's answer, kept for ever. */
@Entity
@Table(name = "candidate_save")
@IdClass(SaveRow.Key.class)
class SaveRow {
    @Id
    @Column(name = "candidate_id")
    private String candidate;
    @Id
    private int number;
    @Id
    @Column(name = "answer_version")
    private int answerVersion;
    @Column(name = "saved_at")
    @Convert(converter = UtcInstant.class)
    private Instant savedAt;
    private String receipt;
    @Lob
    private String answer;
    @Version
    private long version;

    /** For the persistence provider. */
    protected SaveRow() {
    }

    SaveRow(CandidateId candidate, int number, int answerVersion, Instant savedAt, Receipt receipt, String answer) {
        this.candidate = candidate.text();
        this.number = number;
        this.answerVersion = answerVersion;
        this.savedAt = savedAt;
        this.receipt = receipt.text();
        this.answer = answer;
    }

    /** Candidate, number and version. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String candidate;
        private int number;
        private int answerVersion;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.candidate.equals(candidate) && key.number == number && key.answerVersion == answerVersion;
        }

        @Override
        public int hashCode() {
            return (candidate.hashCode() * 31 + number) * 31 + answerVersion;
        }
    }
}
