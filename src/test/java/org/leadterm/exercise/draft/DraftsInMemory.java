package org.leadterm.exercise.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.draft.content.ContentReader;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.file.Problems;

/** Drafts without a database, in which somebody else may save too. */
public final class DraftsInMemory extends Drafts {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    private final Map<DraftId, Draft> drafts = new LinkedHashMap<>();
    private final Exercises exercises;
    private Optional<String> closed = Optional.of("Nobody else has signed it.");

    public DraftsInMemory(Exercises exercises) {
        this.exercises = exercises;
    }

    /** Another's save in between. */
    public void meanwhile(DraftId id, String editor, DraftContent content) {
        put(find(id), content, editor);
    }

    public void openGate() {
        closed = Optional.empty();
    }

    @Override
    public List<DraftLine> open() {
        return drafts.values().stream().filter(Draft::isOpen).map(Draft::line).toList();
    }

    @Override
    public List<DraftLine> away() {
        return List.of();
    }

    @Override
    public Draft find(DraftId id) {
        return Optional.ofNullable(drafts.get(id)).orElseThrow(() -> new UnknownDraft(id.text()));
    }

    @Override
    public Draft begin(DraftContent content) {
        return add(content, Optional.empty(), 0);
    }

    @Override
    public Draft revise(ExerciseId id) {
        ExerciseVersion latest = exercises.find(id).orElseThrow();
        return add(ContentReader.read(latest.source(), new Problems()).orElseThrow(), Optional.of(id), latest.number());
    }

    @Override
    public DraftSave save(DraftId id, int base, DraftContent content) {
        Draft stored = find(id);
        if (stored.number() != base || !stored.isOpen()) {
            throw new StaleDraft(stored);
        }
        put(stored, content, "ada");
        return new DraftSave(base + 1, NOON);
    }

    @Override
    public void discard(DraftId id) {
        drafts.remove(id);
    }

    @Override
    public ExerciseVersion release(DraftId id, int number) {
        closed.ifPresent(why -> {
            throw new GateClosed(why);
        });
        return exercises.release(find(id).content().folder());
    }

    public List<Draft> all() {
        return new ArrayList<>(drafts.values());
    }

    private Draft add(DraftContent content, Optional<ExerciseId> exercise, int basedOn) {
        DraftId id = DraftId.next();
        drafts.put(id, new Draft(new DraftLine(id, content.about().title(), exercise, basedOn, "ada", 1, DraftState.EDITING, NOON, NOON, "ada"), content));
        return drafts.get(id);
    }

    private void put(Draft stored, DraftContent content, String editor) {
        DraftLine line = stored.line();
        drafts.put(line.id(), new Draft(new DraftLine(line.id(), content.about().title(), line.exercise(), line.basedOn(), line.author(), line.number() + 1,
                line.state(), line.madeAt(), NOON, editor), content));
    }
}
