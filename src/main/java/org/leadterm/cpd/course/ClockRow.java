package org.leadterm.cpd.course;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A clock of the site's own, in place of a shipped one or beside them; without content, a shipped one that the site does not use. */
@Entity
@Table(name = "cpd_clock")
class ClockRow {
    @Id
    private String id;
    private String content;
    @Version
    private int version;

    /** For the persistence provider. */
    protected ClockRow() {
    }

    ClockRow(String id, String content) {
        this.id = id;
        this.content = content;
    }

    void write(String newContent) {
        content = newContent;
    }

    String id() {
        return id;
    }

    String content() {
        return content;
    }
}
