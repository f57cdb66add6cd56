package org.leadterm.classification.release;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a release or index says; a row of its own, so that lists do not read it. */
@Entity(name = "CodeContent")
@Table(name = "code_content")
class ContentRow {
    @Id
    private String id;
    @Lob
    private byte[] content;
    @Version
    private long version;

    /** For the persistence provider. */
    protected ContentRow() {
    }

    ContentRow(String id, byte[] content) {
        this.id = id;
        this.content = content.clone();
    }

    void replace(byte[] other) {
        content = other.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
