package org.leadterm.attempt;

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
import org.leadterm.people.UtcInstant;

/** One acknowledged save, kept for ever: the append-only history behind an attempt's answer. */
@Entity
@Table(name = "attempt_save")
@IdClass(SavedAnswer.Key.class)
class SavedAnswer {
    @Id
    @Column(name = "attempt_id")
    private String attempt;
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
    protected SavedAnswer() {
    }

    SavedAnswer(AttemptId attempt, int answerVersion, Instant savedAt, Receipt receipt, String answer) {
        this.attempt = attempt.text();
        this.answerVersion = answerVersion;
        this.savedAt = savedAt;
        this.receipt = receipt.text();
        this.answer = answer;
    }

    /** Attempt and version. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String attempt;
        private int answerVersion;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.attempt.equals(attempt) && key.answerVersion == answerVersion;
        }

        @Override
        public int hashCode() {
            return attempt.hashCode() * 31 + answerVersion;
        }
    }
}
