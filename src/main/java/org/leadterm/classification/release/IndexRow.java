package org.leadterm.classification.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import org.leadterm.classification.Classification;

/** A classification's uploaded index; what it says is a {@link ContentRow} of the same id. */
@Entity(name = "UploadedIndex")
@Table(name = "uploaded_index")
class IndexRow {
    @Id
    private String id;
    private int entries;
    private int uploads;
    @Column(name = "uploaded_at")
    private LocalDateTime uploadedAt;
    @Column(name = "uploaded_by")
    private String uploadedBy;
    @Version
    private long version;

    /** For the persistence provider. */
    protected IndexRow() {
    }

    IndexRow(Classification classification) {
        this.id = id(classification);
    }

    static String id(Classification classification) {
        return classification.id() + "-index";
    }

    void replace(int count, String by, Instant now) {
        entries = count;
        uploads++;
        uploadedAt = ReleaseRow.utc(now);
        uploadedBy = by;
    }

    /** How many lines it has; 0 before it was uploaded. */
    int entries() {
        return entries;
    }

    /** How often it was uploaded; it changes with what it says. */
    int uploads() {
        return uploads;
    }
}
