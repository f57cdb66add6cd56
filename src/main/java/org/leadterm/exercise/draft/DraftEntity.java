package org.leadterm.exercise.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.leadterm.exercise.ExerciseId;

/** A stored draft: its files, and beside them what lists show. */
@Entity(name = "Draft")
@Table(name = "draft")
class DraftEntity {
    private static final int LONGEST_TITLE = 200;
    @Id
    @Column(name = "id")
    private String id;
    @Column(name = "exercise_id")
    private String exercise;
    @Column(name = "based_on")
    private int basedOn;
    @Column(name = "title")
    private String title;
    @Column(name = "author")
    private String author;
    @Lob
    @Column(name = "content")
    private String content;
    @Column(name = "number")
    private int number;
    @Column(name = "state")
    private String state;
    @Column(name = "made_at")
    private LocalDateTime madeAt;
    @Column(name = "saved_at")
    private LocalDateTime savedAt;
    @Column(name = "last_editor")
    private String lastEditor;
    @Version
    @Column(name = "version")
    private long version;

    protected DraftEntity() {
    }

    DraftEntity(DraftId id, Optional<ExerciseId> exercise, int basedOn, String title, String content, String author, Instant now) {
        this.id = id.text();
        this.exercise = exercise.map(ExerciseId::text).orElse("");
        this.basedOn = basedOn;
        this.title = cut(title);
        this.author = author;
        this.content = content;
        this.number = 1;
        this.state = DraftState.EDITING.id();
        this.madeAt = stored(now);
        this.savedAt = this.madeAt;
        this.lastEditor = author;
    }

    /** As long as the column. */
    static String cut(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    void become(DraftState other) {
        state = other.id();
    }

    /** It has become that version, and would be begun from it. */
    void released(ExerciseId as, int asVersion) {
        exercise = as.text();
        basedOn = asVersion;
        become(DraftState.RELEASED);
    }

    String content() {
        return content;
    }

    DraftLine line() {
        return new DraftLine(new DraftId(id), title, ExerciseId.parse(exercise), basedOn, author, number, DraftState.of(state),
                madeAt.toInstant(ZoneOffset.UTC), savedAt.toInstant(ZoneOffset.UTC), lastEditor);
    }
}
