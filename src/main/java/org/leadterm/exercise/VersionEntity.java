package org.leadterm.exercise;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** A stored version: the source files, and beside them what lists show. */
@Entity(name = "ExerciseVersion")
@Table(name = "exercise_version")
class VersionEntity {
    @Id
    @Column(name = "id")
    private String id;
    @Column(name = "exercise_id")
    private String exerciseId;
    @Column(name = "number")
    private int number;
    @Column(name = "title")
    private String title;
    @Column(name = "specialty")
    private String specialty;
    @Column(name = "level")
    private String level;
    @Column(name = "minutes")
    private int minutes;
    @Column(name = "icd10")
    private String icd10;
    @Column(name = "opcs4")
    private String opcs4;
    @Column(name = "standards")
    private String standards;
    @Lob
    @Column(name = "tags")
    private String tags;
    @Lob
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "content")
    private String content;
    @Column(name = "digest")
    private String digest;
    @Column(name = "origin")
    private String origin;
    @Column(name = "uploaded_by")
    private String uploadedBy;
    @Column(name = "released_at")
    private LocalDateTime releasedAt;
    @Version
    @Column(name = "version")
    private long version;

    protected VersionEntity() {
    }

    VersionEntity(ExerciseSummary summary, VersionContent content, Origin origin, String uploadedBy, Instant releasedAt) {
        this.id = id(summary.id(), summary.version());
        this.exerciseId = summary.id().text();
        this.number = summary.version();
        this.title = summary.title();
        this.specialty = summary.specialty();
        this.level = summary.level().id();
        this.minutes = summary.minutes();
        this.icd10 = summary.edition().icd10();
        this.opcs4 = summary.edition().opcs4();
        this.standards = summary.edition().standards();
        this.tags = String.join("\n", summary.tags());
        this.content = content.json();
        this.digest = content.digest();
        this.origin = origin.id();
        this.uploadedBy = uploadedBy;
        this.releasedAt = LocalDateTime.ofInstant(releasedAt, ZoneOffset.UTC);
    }

    static String id(ExerciseId exercise, int number) {
        return exercise + "/" + number;
    }

    ExerciseSummary summary() {
        return new ExerciseSummary(new ExerciseId(exerciseId), number, title, specialty, Level.of(level).orElseThrow(), minutes,
                new Edition(icd10, opcs4, standards), tags.isEmpty() ? List.of() : List.of(tags.split("\n")));
    }

    LibraryEntry entry() {
        return new LibraryEntry(summary(), Origin.of(origin), uploadedBy, releasedAt.toInstant(ZoneOffset.UTC));
    }

    int number() {
        return number;
    }

    VersionContent content() {
        return VersionContent.of(content);
    }
}
