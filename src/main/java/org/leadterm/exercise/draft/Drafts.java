package org.leadterm.exercise.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leadterm.exercise.Deeds;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.ExerciseRefused;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.NotAllowed;
import org.leadterm.exercise.VersionContent;
import org.leadterm.exercise.draft.content.ContentReader;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.file.Archive;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.exercise.file.Problem;
import org.leadterm.exercise.file.Problems;

/** The drafts of the workshop, for tutors. Each may work on every draft; a save names the one it is based on. */
@ApplicationScoped
public class Drafts {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final Clock clock;
    private final SecurityContext caller;
    private final Exercises exercises;
    private final Gates gates;
    private final Deeds deeds;

    @Inject
    Drafts(Clock clock, SecurityContext caller, Exercises exercises, Gates gates, Deeds deeds) {
        this.clock = clock;
        this.caller = caller;
        this.exercises = exercises;
        this.gates = gates;
        this.deeds = deeds;
    }

    /** For the container's proxy. */
    protected Drafts() {
        this(null, null, null, null, null);
    }

    /** The drafts that are open, the one saved last first. */
    @Transactional
    public List<DraftLine> open() {
        return in(DraftState.EDITING);
    }

    /** The drafts that were put away, the one saved last first. */
    @Transactional
    public List<DraftLine> away() {
        return in(DraftState.DISCARDED);
    }

    private List<DraftLine> in(DraftState state) {
        NotAllowed.unlessTutor(caller, "write exercises");
        return rows.createQuery("select d from Draft d where d.state = :state order by d.savedAt desc, d.id", DraftEntity.class)
                .setParameter("state", state.id()).getResultStream().map(DraftEntity::line).toList();
    }

    /** @throws UnknownDraft when there is none */
    @Transactional
    public Draft find(DraftId id) {
        NotAllowed.unlessTutor(caller, "write exercises");
        return draft(entity(id));
    }

    /** Begins an exercise from nothing. */
    @Transactional
    public Draft begin(DraftContent content) {
        NotAllowed.unlessTutor(caller, "write exercises");
        return add(content, Optional.empty(), 0);
    }

    /**
     * The draft of an exercise's next version: the one that is open already, or a new one.
     *
     * @throws org.leadterm.exercise.UnknownExercise when there is none
     */
    @Transactional
    public Draft revise(ExerciseId id) {
        ExerciseVersion latest = exercises.withKey(id);
        return open().stream().filter(line -> line.exercise().equals(Optional.of(id))).findFirst().map(line -> find(line.id()))
                .orElseGet(() -> add(content(latest.source()), Optional.of(id), latest.number()));
    }

    /** Begins another exercise as a copy of this one's latest version. */
    @Transactional
    public Draft duplicate(ExerciseId id) {
        DraftContent content = content(exercises.withKey(id).source());
        String copy = id.text() + "-copy";
        return begin(content.about(content.about().named(ExerciseId.parse(copy).map(ExerciseId::text).orElse(""))));
    }

    /**
     * Begins a draft with the files of an archive, even with problems, as long as they can be read.
     *
     * @throws ExerciseRefused when they cannot
     * @throws org.leadterm.exercise.file.TooLarge when it exceeds its limits
     */
    @Transactional
    public Draft upload(byte[] zip) {
        NotAllowed.unlessTutor(caller, "write exercises");
        Problems problems = new Problems();
        Optional<FolderFiles> files = Archive.read(zip, problems);
        Map<String, String> texts = new TreeMap<>();
        files.ifPresent(found -> found.names().forEach(name -> found.text(name, problems).ifPresent(text -> texts.put(name, text))));
        Optional<DraftContent> content = problems.isEmpty() ? ContentReader.read(texts, problems) : Optional.empty();
        DraftContent read = content.orElseThrow(() -> new ExerciseRefused(problems.all()));
        Optional<ExerciseVersion> here = ExerciseId.parse(read.about().id()).flatMap(exercises::find);
        return add(read, here.map(ExerciseVersion::id), here.map(ExerciseVersion::number).orElse(0));
    }

    /**
     * Stores what was typed, finished or not.
     *
     * @param base the number of the save it is based on
     * @throws StaleDraft when that is not the last one, or the draft is not open any more; nothing is changed
     */
    @Transactional
    public DraftSave save(DraftId id, int base, DraftContent content) {
        NotAllowed.unlessTutor(caller, "write exercises");
        Instant now = now();
        int saved = rows.createQuery("""
                update Draft d set d.content = :content, d.title = :title, d.number = d.number + 1, d.savedAt = :now, d.lastEditor = :editor,
                    d.version = d.version + 1
                where d.id = :id and d.number = :base and d.state = :open""")
                .setParameter("content", VersionContent.of(content.files()).json()).setParameter("title", DraftEntity.cut(content.about().title()))
                .setParameter("now", DraftEntity.stored(now)).setParameter("editor", name()).setParameter("id", id.text())
                .setParameter("base", base).setParameter("open", DraftState.EDITING.id()).executeUpdate();
        rows.clear();
        if (saved == 0) {
            throw new StaleDraft(draft(entity(id)));
        }
        return new DraftSave(base + 1, now);
    }

    /** Puts a draft away. Nothing is deleted: it can be taken up again. */
    @Transactional
    public void discard(DraftId id) {
        change(id, DraftState.DISCARDED, "draft.discard");
    }

    /**
     * Opens a draft again that was put away.
     *
     * @throws StaleDraft when it was released
     */
    @Transactional
    public void takeUp(DraftId id) {
        change(id, DraftState.EDITING, "draft.take-up");
    }

    /**
     * Makes the draft the next version of its exercise, when the gate lets it pass. Earlier versions, and what was marked
     * against them, stay as they are.
     *
     * @param number the save that was looked at
     * @throws StaleDraft      when it was saved since
     * @throws GateClosed      when it may not be released yet
     * @throws ExerciseRefused with every problem of its files
     */
    @Transactional
    public ExerciseVersion release(DraftId id, int number) {
        NotAllowed.unlessTutor(caller, "write exercises");
        DraftEntity entity = entity(id);
        Draft draft = draft(entity);
        if (!draft.isOpen() || draft.number() != number) {
            throw new StaleDraft(draft);
        }
        checkTarget(draft);
        gates.pass(draft);
        ExerciseVersion version = exercises.release(draft.content().folder());
        entity.released(version.id(), version.number());
        deeds.record("draft.release", "draft " + id, "save " + number, version.id() + ", version " + version.number(), "");
        return version;
    }

    /** A new exercise takes no other one's name, and a revision is made of the latest version. */
    private void checkTarget(Draft draft) {
        Optional<ExerciseVersion> there = ExerciseId.parse(draft.content().about().id()).flatMap(exercises::find);
        there.filter(version -> !draft.line().exercise().equals(Optional.of(version.id()))).ifPresent(other -> {
            throw new ExerciseRefused(List.of(new Problem("id", "There is an exercise " + other.id() + " already: choose another name.")));
        });
        there.filter(version -> version.number() != draft.line().basedOn()).ifPresent(newer -> {
            throw new ExerciseRefused(List.of(new Problem("version", "The draft was made from version " + draft.line().basedOn() + ", and version "
                    + newer.number() + " has been released since. Compare them, and make a new draft from the latest.")));
        });
    }

    private void change(DraftId id, DraftState state, String action) {
        NotAllowed.unlessTutor(caller, "write exercises");
        DraftEntity entity = entity(id);
        if (entity.line().state() == DraftState.RELEASED) {
            throw new StaleDraft(draft(entity));
        }
        entity.become(state);
        deeds.record(action, "draft " + id, "", "", entity.line().title());
    }

    private Draft add(DraftContent content, Optional<ExerciseId> exercise, int basedOn) {
        DraftEntity entity = new DraftEntity(DraftId.next(), exercise, basedOn, content.about().title(),
                VersionContent.of(content.files()).json(), name(), now());
        rows.persist(entity);
        deeds.record("draft.begin", "draft " + entity.line().id(), "", content.about().title(), "");
        return draft(entity);
    }

    private DraftEntity entity(DraftId id) {
        return Optional.ofNullable(rows.find(DraftEntity.class, id.text())).orElseThrow(() -> new UnknownDraft(id.text()));
    }

    private static Draft draft(DraftEntity entity) {
        return new Draft(entity.line(), content(VersionContent.of(entity.content()).source()));
    }

    private static DraftContent content(Map<String, String> files) {
        Problems problems = new Problems();
        return ContentReader.read(files, problems).orElseThrow(() -> new ExerciseRefused(problems.all()));
    }

    private String name() {
        return caller.getCallerPrincipal().getName();
    }

    /** To the microsecond, which is what the database keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
