package org.leadterm.classification.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.leadterm.classification.Classification;

/** A stored release; what it says is a {@link ContentRow} of the same id. */
@Entity(name = "CodeRelease")
@Table(name = "code_release")
class ReleaseRow {
    @Id
    private String id;
    private String classification;
    private int number;
    private String name;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    private String format;
    private int codes;
    private int assignable;
    @Column(name = "uploaded_at")
    private LocalDateTime uploadedAt;
    @Column(name = "uploaded_by")
    private String uploadedBy;
    private boolean retired;
    @Column(name = "retired_at")
    private LocalDateTime retiredAt;
    @Column(name = "retired_by")
    private String retiredBy;
    @Version
    private long version;

    /** For the persistence provider. */
    protected ReleaseRow() {
    }

    ReleaseRow(StoredRelease release) {
        this.id = release.id();
        this.classification = release.classification().id();
        this.number = release.number();
        this.name = release.name();
        this.validFrom = release.validFrom();
        this.format = release.format().id();
        this.codes = release.codes();
        this.assignable = release.assignable();
        this.uploadedAt = utc(release.uploadedAt());
        this.uploadedBy = release.uploadedBy();
        this.retired = release.retired();
    }

    /** Takes it out of use; a second time changes nothing. */
    void retire(String by, Instant now) {
        if (!retired) {
            retired = true;
            retiredAt = utc(now);
            retiredBy = by;
        }
    }

    StoredRelease release() {
        return new StoredRelease(id, Classification.of(classification).orElseThrow(), number, name, validFrom,
                ReleaseFormat.of(format).orElseThrow(), codes, assignable, uploadedAt.toInstant(ZoneOffset.UTC), uploadedBy, retired);
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
