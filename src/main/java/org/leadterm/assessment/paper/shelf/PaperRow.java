package org.leadterm.assessment.paper.shelf;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.leadterm.assessment.paper.PaperId;

/** A paper's name, and how many versions it has. */
@Entity
@Table(name = "paper")
class PaperRow {
    @Id
    private String id;
    private int latest;
    @Version
    private long version;

    /** For the persistence provider. */
    protected PaperRow() {
    }

    PaperRow(PaperId id) {
        this.id = id.text();
    }

    int nextVersion() {
        latest++;
        return latest;
    }

    int latest() {
        return latest;
    }
}
