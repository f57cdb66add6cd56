package org.leadterm.exercise.alarm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.leadterm.classification.Classification;

/** The release that alarms were last raised for. Another start of the server thereby raises none anew. */
@Entity(name = "FollowedRelease")
@Table(name = "followed_release")
class FollowedRow {
    @Id
    private String classification;
    @Column(name = "release_id")
    private String releaseId;
    @Version
    private long version;

    /** For the persistence provider. */
    protected FollowedRow() {
    }

    FollowedRow(Classification classification, String releaseId) {
        this.classification = classification.id();
        this.releaseId = releaseId;
    }

    void follow(String release) {
        releaseId = release;
    }

    String release() {
        return releaseId;
    }
}
