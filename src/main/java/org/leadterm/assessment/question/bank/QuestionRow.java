package org.leadterm.assessment.question.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.leadterm.assessment.question.QuestionId;

/** A question that exists: it counts its versions. */
@Entity(name = "Question")
@Table(name = "question")
class QuestionRow {
    @Id
    @Column(name = "id")
    private String id;
    @Column(name = "latest")
    private int latest;
    @Version
    @Column(name = "version")
    private long version;

    protected QuestionRow() {
    }

    QuestionRow(QuestionId id) {
        this.id = id.text();
    }

    /** Takes the next number. */
    int nextVersion() {
        latest++;
        return latest;
    }

    int latest() {
        return latest;
    }
}
