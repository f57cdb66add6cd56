package org.leadterm.assessment.sitting.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import org.leadterm.attempt.CandidateId;
import org.leadterm.people.UtcInstant;

/** A candidate has said that a message was read. */
@Entity
@Table(name = "sitting_message_read")
@IdClass(MessageReadRow.Key.class)
class MessageReadRow {
    @Id
    @Column(name = "message_id")
    private String message;
    @Id
    @Column(name = "candidate_id")
    private String candidate;
    @Column(name = "read_at")
    @Convert(converter = UtcInstant.class)
    private Instant readAt;
    @Version
    private long version;

    /** For the persistence provider. */
    protected MessageReadRow() {
    }

    MessageReadRow(Message message, CandidateId candidate, Instant readAt) {
        this.message = message.id();
        this.candidate = candidate.text();
        this.readAt = readAt;
    }

    String message() {
        return message;
    }

    String candidate() {
        return candidate;
    }

    Instant readAt() {
        return readAt;
    }

    /** Message and candidate. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String message;
        private String candidate;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.message.equals(message) && key.candidate.equals(candidate);
        }

        @Override
        public int hashCode() {
            return message.hashCode() * 31 + candidate.hashCode();
        }
    }
}
