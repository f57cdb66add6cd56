package org.leadterm.assessment.sitting.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.attempt.CandidateId;
import org.leadterm.people.TimeOrderedId;
import org.leadterm.people.UtcInstant;

/** What a tutor told all or one of a sitting; never changed. */
@Entity
@Table(name = "sitting_message")
class MessageRow {
    @Id
    private String id;
    @Column(name = "sitting_id")
    private String sitting;
    @Column(name = "candidate_id")
    private String candidate;
    private String text;
    @Column(name = "sent_by")
    private String sentBy;
    @Column(name = "sent_at")
    @Convert(converter = UtcInstant.class)
    private Instant sentAt;
    @Version
    private long version;

    /** For the persistence provider. */
    protected MessageRow() {
    }

    MessageRow(Reach reach, Remark remark) {
        this.id = TimeOrderedId.next(remark.at());
        this.sitting = reach.sitting().text();
        this.candidate = reach.candidate().map(CandidateId::text).orElse(null);
        this.text = remark.text();
        this.sentBy = remark.by();
        this.sentAt = remark.at();
    }

    /** @param read of any messages */
    Message message(List<MessageReadRow> read) {
        return new Message(id, Optional.ofNullable(candidate), new Remark(text, sentBy, sentAt), read.stream()
                .filter(one -> one.message().equals(id)).collect(Collectors.toMap(MessageReadRow::candidate, MessageReadRow::readAt)));
    }
}
