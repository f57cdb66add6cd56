package org.leadterm.exercise.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.ExerciseRefused;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.NotAllowed;
import org.leadterm.exercise.SampleFolders;
import org.leadterm.exercise.SampleWorkshop;
import org.leadterm.exercise.draft.content.DraftAbout.Field;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.file.Archive;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** Drafts on a database: nothing typed is lost, nothing of another's is overwritten, nothing is released without the gate. */
class DraftsTest {
    private static final ExerciseId CATARACT = new ExerciseId("cataract");

    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private final Database database = Database.h2();
    private final SampleWorkshop workshop = new SampleWorkshop(database, clock);
    private final SampleGate gate = new SampleGate();
    private Exercises exercises;
    private Drafts drafts;

    @BeforeEach
    void open() {
        exercises = workshop.exercises();
        drafts = database.connect(new Drafts(clock, workshop.caller(), exercises, gate.installed(), workshop.deeds()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_unfinished_draft_is_stored_as_it_is() {
        DraftContent content = DraftContent.titled("");
        Draft draft = database.transaction(() -> drafts.begin(content));

        assertEquals(content, database.transaction(() -> drafts.find(draft.id())).content());
        assertEquals(List.of(new DraftLine(draft.id(), "", Optional.empty(), 0, "ada", 1, DraftState.EDITING, clock.instant(), clock.instant(), "ada")),
                database.transaction(drafts::open));
    }

    @Test
    void of_two_tutors_who_write_at_once_the_second_is_told_who_and_when_and_nothing_is_overwritten() {
        Draft draft = database.transaction(() -> drafts.begin(DraftContent.titled("Stroke")));
        DraftContent hers = retitled(draft, "Stroke, hers");
        DraftContent his = retitled(draft, "Stroke, his");
        clock.forward(Duration.ofMinutes(1));
        workshop.become("grace", "tutor");
        assertEquals(new DraftSave(2, clock.instant()), database.transaction(() -> drafts.save(draft.id(), 1, hers)));
        Instant saved = clock.instant();
        clock.forward(Duration.ofMinutes(1));
        workshop.become("ada", "tutor");

        StaleDraft stale = assertThrows(StaleDraft.class, () -> database.transaction(() -> drafts.save(draft.id(), 1, his)));
        assertEquals(List.of("grace", saved, hers, 2),
                List.of(stale.stored().line().lastEditor(), stale.stored().line().savedAt(), stale.stored().content(), stale.stored().number()));
        assertEquals(hers, database.transaction(() -> drafts.find(draft.id())).content());
        assertEquals(3, database.transaction(() -> drafts.save(draft.id(), 2, his)).number());
    }

    @Test
    void an_exercise_has_one_open_draft_that_everybody_works_on() {
        upload();
        Draft first = database.transaction(() -> drafts.revise(CATARACT));
        workshop.become("grace", "tutor");

        assertEquals(first, database.transaction(() -> drafts.revise(CATARACT)));
        assertEquals(Optional.of(CATARACT), first.line().exercise());
        assertEquals(1, first.line().basedOn());
    }

    @Test
    void nothing_is_released_where_there_is_no_gate() {
        upload();
        Draft draft = database.transaction(() -> drafts.revise(CATARACT));
        Drafts without = database.connect(new Drafts(clock, workshop.caller(), exercises, gate.none(), workshop.deeds()));

        assertThrows(GateClosed.class, () -> database.transaction(() -> without.release(draft.id(), 1)));
        assertEquals(1, database.transaction(() -> exercises.withKey(CATARACT)).number());
    }

    @Test
    void nothing_is_released_that_the_gate_holds_back() {
        upload();
        Draft draft = database.transaction(() -> drafts.revise(CATARACT));
        gate.close("Nobody else has signed it.");

        assertEquals("Nobody else has signed it.",
                assertThrows(GateClosed.class, () -> database.transaction(() -> drafts.release(draft.id(), 1))).getMessage());
        assertTrue(database.transaction(() -> drafts.find(draft.id())).isOpen());
    }

    @Test
    void a_released_draft_is_the_next_version_and_the_version_before_stays() {
        upload();
        ExerciseVersion before = database.transaction(() -> exercises.withKey(CATARACT));
        Draft draft = database.transaction(() -> drafts.revise(CATARACT));
        database.transaction(() -> drafts.save(draft.id(), 1, retitled(draft, "Another title")));

        ExerciseVersion version = database.transaction(() -> drafts.release(draft.id(), 2));
        assertEquals(List.of(2, "Another title"), List.of(version.number(), version.exercise().title()));
        assertEquals(before, database.transaction(() -> exercises.withKey(CATARACT, 1)));
        assertEquals(List.of(), database.transaction(drafts::open));
        assertThrows(StaleDraft.class, () -> database.transaction(() -> drafts.save(draft.id(), 2, draft.content())));
        assertEquals(List.of("exercise.release by ada", "draft.begin by ada", "exercise.release by ada", "draft.release by ada"), workshop.recorded());
    }

    @Test
    void only_the_save_that_was_looked_at_is_released() {
        upload();
        Draft draft = database.transaction(() -> drafts.revise(CATARACT));
        database.transaction(() -> drafts.save(draft.id(), 1, retitled(draft, "Another title")));

        assertThrows(StaleDraft.class, () -> database.transaction(() -> drafts.release(draft.id(), 1)));
    }

    @Test
    void a_new_exercise_takes_no_other_ones_name_and_a_revision_replaces_no_newer_version() {
        upload();
        Draft revision = database.transaction(() -> drafts.revise(CATARACT));
        Draft copy = database.transaction(() -> drafts.duplicate(CATARACT));
        assertEquals("cataract-copy", copy.content().about().id());
        database.transaction(() -> drafts.save(copy.id(), 1, copy.content().about(copy.content().about().with(Field.ID, "cataract"))));
        upload();

        assertThrows(ExerciseRefused.class, () -> database.transaction(() -> drafts.release(copy.id(), 2)));
        assertThrows(ExerciseRefused.class, () -> database.transaction(() -> drafts.release(revision.id(), 1)));
    }

    @Test
    void an_archive_with_problems_becomes_a_draft_and_one_that_cannot_be_read_does_not() {
        byte[] unfinished = Archive.write("small", Map.of("exercise.yaml", "title: Half\nminutes: soon\n"));

        assertEquals("soon", database.transaction(() -> drafts.upload(unfinished)).content().about().minutes());
        assertThrows(ExerciseRefused.class, () -> database.transaction(() -> drafts.upload(Archive.write("small", Map.of("exercise.yaml", "a: [b")))));
        assertThrows(ExerciseRefused.class, () -> database.transaction(() -> drafts.upload(new byte[3])));
    }

    @Test
    void a_draft_put_away_can_be_taken_up_again() {
        Draft draft = database.transaction(() -> drafts.begin(DraftContent.titled("Stroke")));
        database.transaction(() -> drafts.discard(draft.id()));
        assertEquals(List.of(), database.transaction(drafts::open));
        assertEquals(List.of(draft.id()), database.transaction(drafts::away).stream().map(DraftLine::id).toList());
        database.transaction(() -> drafts.takeUp(draft.id()));

        assertEquals(List.of(), database.transaction(drafts::away));
        assertEquals(draft.content(), database.transaction(() -> drafts.find(draft.id())).content());
    }

    @Test
    void drafts_are_for_tutors() {
        upload();
        Draft draft = database.transaction(() -> drafts.begin(DraftContent.titled("Stroke")));
        workshop.become("mary", "trainee");

        assertThrows(NotAllowed.class, drafts::open);
        assertThrows(NotAllowed.class, () -> drafts.find(draft.id()));
        assertThrows(NotAllowed.class, () -> drafts.begin(draft.content()));
        assertThrows(NotAllowed.class, () -> drafts.revise(CATARACT));
        assertThrows(NotAllowed.class, () -> drafts.duplicate(CATARACT));
        assertThrows(NotAllowed.class, () -> drafts.upload(new byte[0]));
        assertThrows(NotAllowed.class, () -> drafts.save(draft.id(), 1, draft.content()));
        assertThrows(NotAllowed.class, () -> drafts.discard(draft.id()));
        assertThrows(NotAllowed.class, () -> drafts.takeUp(draft.id()));
        assertThrows(NotAllowed.class, () -> drafts.release(draft.id(), 1));
    }

    private void upload() {
        database.transaction(() -> exercises.upload(FolderFiles.ofTexts("cataract", SampleFolders.cataract())));
    }

    private static DraftContent retitled(Draft draft, String title) {
        return draft.content().about(draft.content().about().with(Field.TITLE, title));
    }
}
