package org.leadterm.assessment.paper.shelf;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.leadterm.assessment.Fields;
import org.leadterm.assessment.paper.PaperId;
import org.leadterm.assessment.paper.PaperJson;
import org.leadterm.assessment.paper.PaperReader;
import org.leadterm.assessment.paper.PaperVersion;
import org.leadterm.exercise.json.Json;
import org.leadterm.people.UtcInstant;

/** One version of a paper: its JSON, and the little that lists need. */
@Entity
@Table(name = "paper_version")
class PaperVersionRow {
    @Id
    private String id;
    @Column(name = "paper_id")
    private String paper;
    private int number;
    private String title;
    private int minutes;
    @Lob
    private String content;
    @Column(name = "stored_by")
    private String storedBy;
    @Column(name = "stored_at")
    @Convert(converter = UtcInstant.class)
    private Instant storedAt;
    @Version
    private long version;

    /** For the persistence provider. */
    protected PaperVersionRow() {
    }

    PaperVersionRow(PaperVersion stored) {
        this.id = id(stored.id(), stored.number());
        this.paper = stored.id().text();
        this.number = stored.number();
        this.title = stored.paper().title();
        this.minutes = stored.paper().minutes();
        this.content = PaperJson.write(stored.paper()).toString();
        this.storedBy = stored.by();
        this.storedAt = stored.at();
    }

    static String id(PaperId paper, int number) {
        return paper + ":" + number;
    }

    PaperVersion version() {
        return new PaperVersion(PaperReader.read(Fields.of(Json.read(content))), number, storedBy, storedAt);
    }
}
