package org.leadterm.assessment.sitting.room;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.leadterm.assessment.paper.PaperId;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.Window;
import org.leadterm.people.UtcInstant;

/** A version of a paper set for people; its paper, window and time never change, only what is granted and released. */
@Entity
@Table(name = "sitting")
class SittingRow {
    @Id
    private String id;
    @Column(name = "paper_id")
    private String paper;
    @Column(name = "paper_number")
    private int paperNumber;
    private String title;
    @Column(name = "counts_for")
    private String countsFor;
    @Column(name = "cohort_id")
    private String cohort;
    @Column(name = "opens_at")
    @Convert(converter = UtcInstant.class)
    private Instant opensAt;
    @Column(name = "closes_at")
    @Convert(converter = UtcInstant.class)
    private Instant closesAt;
    private int minutes;
    @Column(name = "ended_at")
    @Convert(converter = UtcInstant.class)
    private Instant endedAt;
    @Column(name = "marks_at")
    @Convert(converter = UtcInstant.class)
    private Instant marksAt;
    @Column(name = "sheets_at")
    @Convert(converter = UtcInstant.class)
    private Instant sheetsAt;
    @Column(name = "keys_at")
    @Convert(converter = UtcInstant.class)
    private Instant keysAt;
    @Lob
    private String pools;
    @Column(name = "set_by")
    private String setBy;
    @Column(name = "set_at")
    @Convert(converter = UtcInstant.class)
    private Instant setAt;
    @Version
    private long version;

    /** For the persistence provider. */
    protected SittingRow() {
    }

    SittingRow(Sitting set, String pools) {
        this.id = set.id().text();
        this.paper = set.paper().text();
        this.paperNumber = set.paperVersion();
        this.title = set.title();
        this.countsFor = set.countsFor();
        this.cohort = set.cohort().orElse(null);
        this.opensAt = set.window().opens();
        this.closesAt = set.window().closes().orElse(null);
        this.minutes = set.minutes();
        this.pools = pools;
        this.setBy = set.by();
        this.setAt = set.at();
        release(set.release());
    }

    final void release(Release release) {
        marksAt = release.marks().orElse(null);
        sheetsAt = release.sheets().orElse(null);
        keysAt = release.keys().orElse(null);
    }

    void end(Instant now) {
        endedAt = now;
    }

    String pools() {
        return pools;
    }

    Sitting sitting() {
        return new Sitting(new SittingId(id), new PaperId(paper), paperNumber, title, countsFor, Optional.ofNullable(cohort),
                new Window(opensAt, Optional.ofNullable(closesAt)), minutes, Optional.ofNullable(endedAt),
                new Release(Optional.ofNullable(marksAt), Optional.ofNullable(sheetsAt), Optional.ofNullable(keysAt)), setBy, setAt);
    }
}
