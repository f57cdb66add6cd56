package org.leadterm.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.leadterm.marking.MarkSheet;
import org.leadterm.people.UtcInstant;

/** The mark sheet of a handed-in attempt: its JSON, and the few numbers that lists need. */
@Entity
@Table(name = "mark_sheet")
class MarkSheetRow {
    @Id
    @Column(name = "attempt_id")
    private String attempt;
    private String scheme;
    @Column(name = "marked_at")
    @Convert(converter = UtcInstant.class)
    private Instant markedAt;
    private String awarded;
    private String available;
    private String percent;
    private Boolean passed;
    @Column(name = "to_learn")
    private int toLearn;
    @Lob
    private String sheet;
    private int figures;
    @Version
    private long version;

    /** For the persistence provider. */
    protected MarkSheetRow() {
    }

    MarkSheetRow(AttemptId attempt, MarkSheet marked, String sheet, Instant now) {
        this.attempt = attempt.text();
        this.scheme = marked.scheme();
        this.markedAt = now;
        this.awarded = marked.awarded().toString();
        this.available = marked.available().toString();
        this.percent = marked.percent().orElse(null);
        this.passed = marked.passed().orElse(null);
        this.toLearn = (int) marked.findings().stream().filter(finding -> !finding.kind().isRight()).count();
        this.sheet = sheet;
        this.figures = Figuring.RULES;
    }

    String attempt() {
        return attempt;
    }

    String sheet() {
        return sheet;
    }
}
