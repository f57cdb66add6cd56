package org.leadterm.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadterm.classification.rules.site.Rules;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.exercise.Reading.Accepted;
import org.leadterm.exercise.file.Archive;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.exercise.file.Problem;
import org.leadterm.exercise.file.Problems;
import org.leadterm.marking.MarkingSchemes;

/** The library of exercises. Versions are added and never changed, so that an attempt is marked against what the coder saw. */
@ApplicationScoped
public class Exercises {
    private static final String PRODUCT = "leadterm";
    private static final int LONGEST_REASON = 1_000;
    private final VersionRows rows;
    private final Clock clock;
    private final SecurityContext caller;
    private final Deeds deeds;
    private final ExerciseReader reader;
    private final RecentVersions versions;

    @Inject
    Exercises(VersionRows rows, Clock clock, SecurityContext caller, Deeds deeds, CodeBooks books, Rules rules) {
        this.rows = rows;
        this.clock = clock;
        this.caller = caller;
        this.deeds = deeds;
        this.reader = new ExerciseReader(name -> MarkingSchemes.named(name).isPresent(),
                code -> books.book(code.classification()).find(code).isPresent(), () -> rules.inForce());
        this.versions = new RecentVersions(rows, reader);
    }

    /** For the container's proxy. */
    protected Exercises() {
        this(null, null, null, null, null, null);
    }

    /** As many exercises in use as that, in the order of their names, from after a name on; an empty one stands before all. */
    @Transactional
    public ExercisePage list(String after, int limit) {
        List<ExerciseSummary> found = rows.inUse(after, limit + 1).stream().map(VersionEntity::summary).toList();
        return found.size() <= limit ? new ExercisePage(found, Optional.empty())
                : new ExercisePage(found.subList(0, limit), Optional.of(found.get(limit - 1).id()));
    }

    /** All of them in their order, those out of use too. */
    @Transactional
    public List<ExerciseId> ids() {
        return rows.exercises().stream().map(ExerciseEntity::id).toList();
    }

    /** Every exercise's latest version in brief, in the order of their names, those out of use too. Asks nobody's rights. */
    @Transactional
    public List<ExerciseSummary> summaries() {
        return rows.latest().stream().map(VersionEntity::summary).toList();
    }

    /** The latest version. */
    @Transactional
    public Optional<ExerciseVersion> find(ExerciseId id) {
        return rows.exercise(id).flatMap(exercise -> versions.find(id, exercise.latest()));
    }

    /** The latest versions of several, as many statements for one as for a hundred. */
    @Transactional
    public Map<ExerciseId, ExerciseVersion> latest(Collection<ExerciseId> ids) {
        return ids.isEmpty() ? Map.of() : versions.latest(ids);
    }

    /**
     * The latest version as the API shows it. One that was retired can still be read, because attempts at it may be open; one
     * that was reported is hidden from all but tutors.
     *
     * @throws UnknownExercise when there is none
     */
    @Transactional
    public ExerciseVersion seen(ExerciseId id) {
        return find(id).filter(version -> NotAllowed.isTutor(caller) || use(id) != Use.REPORTED).orElseThrow(() -> new UnknownExercise(id.text()));
    }

    @Transactional
    public Optional<ExerciseVersion> find(ExerciseId id, int number) {
        return versions.find(id, number);
    }

    /**
     * The latest version, to be begun.
     *
     * @throws UnknownExercise when there is none
     * @throws NotInUse        when it was taken out of use
     */
    @Transactional
    public ExerciseVersion begin(ExerciseId id) {
        ExerciseVersion version = find(id).orElseThrow(() -> new UnknownExercise(id.text()));
        if (use(id) != Use.IN_USE) {
            throw new NotInUse(id, use(id));
        }
        return version;
    }

    /** Whether an exercise may be begun. */
    @Transactional
    public Use use(ExerciseId id) {
        return useState(id).use();
    }

    /** The exercises that may not be begun. */
    @Transactional
    public Set<ExerciseId> outOfUse() {
        return rows.outOfUse();
    }

    /** Whether an exercise may be begun, and who said so why. */
    @Transactional
    public UseState useState(ExerciseId id) {
        return rows.exercise(id).map(ExerciseEntity::use).orElse(UseState.UNTOUCHED);
    }

    /**
     * Takes an exercise out of use or brings it back. Attempts that were begun go on, and mark sheets stay.
     *
     * @throws NotAllowed      for those who are no tutors, unless they report it
     * @throws UnknownExercise when there is none
     * @throws ExerciseRefused when it is taken out without a reason
     */
    @Transactional
    public void put(ExerciseId id, Use use, String why) {
        if (use != Use.REPORTED) {
            NotAllowed.unlessTutor(caller, "say which exercises are in use");
        }
        if (use != Use.IN_USE && why.isBlank()) {
            throw new ExerciseRefused(List.of(new Problem("why", "Say why it is taken out of use.")));
        }
        ExerciseEntity exercise = rows.locked(id).orElseThrow(() -> new UnknownExercise(id.text()));
        String before = exercise.use().use().id();
        String reason = why.strip();
        exercise.put(use, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)), caller.getCallerPrincipal().getName(), clock.instant());
        deeds.record("exercise.use", "exercise " + id, before, use.id(), reason);
    }

    /**
     * The latest version for those who may see its key.
     *
     * @throws NotAllowed      for others
     * @throws UnknownExercise when there is none
     */
    @Transactional
    public ExerciseVersion withKey(ExerciseId id) {
        NotAllowed.unlessTutor(caller, "see answer keys");
        return find(id).orElseThrow(() -> new UnknownExercise(id.text()));
    }

    /**
     * A version for those who may see its key.
     *
     * @throws NotAllowed      for others
     * @throws UnknownExercise when there is none
     */
    @Transactional
    public ExerciseVersion withKey(ExerciseId id, int number) {
        NotAllowed.unlessTutor(caller, "see answer keys");
        return versions.find(id, number).orElseThrow(() -> new UnknownExercise(id + ", version " + number));
    }

    /**
     * What to look at in a version, although it is allowed: above all, codes of its key that the active release lacks.
     *
     * @throws NotAllowed      for those who may not see its key
     * @throws UnknownExercise when there is none
     */
    @Transactional
    public List<Problem> warnings(ExerciseId id, int number) {
        return reader.read(FolderFiles.ofTexts(id.text(), withKey(id, number).source())).orRefuse().warnings();
    }

    /**
     * Every exercise's latest version, in the order of their names.
     *
     * @throws NotAllowed when the caller is neither tutor nor administrator
     */
    @Transactional
    public List<LibraryEntry> library() {
        NotAllowed.unlessTutor(caller, "see the library");
        return rows.latest().stream().map(VersionEntity::entry).toList();
    }

    /**
     * An exercise's versions, the latest first; empty when there is none.
     *
     * @throws NotAllowed when the caller is neither tutor nor administrator
     */
    @Transactional
    public List<LibraryEntry> versions(ExerciseId id) {
        NotAllowed.unlessTutor(caller, "see the library");
        return rows.versions(id).stream().map(VersionEntity::entry).toList();
    }

    /**
     * Stores an archive as the next version, released at once.
     *
     * @throws NotAllowed      when the caller is neither tutor nor administrator
     * @throws ExerciseRefused with every problem of its files
     * @throws org.leadterm.exercise.file.TooLarge when it exceeds its limits
     */
    @Transactional
    public ExerciseVersion upload(byte[] zip) {
        NotAllowed.unlessTutor(caller, "upload exercises");
        Problems problems = new Problems();
        FolderFiles files = Archive.read(zip, problems).orElseThrow(() -> new ExerciseRefused(problems.all()));
        return upload(files);
    }

    /**
     * Stores a folder's files as the next version, released at once.
     *
     * @throws NotAllowed      when the caller is neither tutor nor administrator
     * @throws ExerciseRefused with every problem of its files
     */
    @Transactional
    public ExerciseVersion upload(FolderFiles files) {
        NotAllowed.unlessTutor(caller, "upload exercises");
        return add(reader.read(files).orRefuse(), Origin.UPLOADED, caller.getCallerPrincipal().getName());
    }

    /**
     * Stores what was written in the workshop as the next version. Whether it may be released is for its gate to say first.
     *
     * @throws NotAllowed      when the caller is neither tutor nor administrator
     * @throws ExerciseRefused with every problem of its files
     */
    @Transactional
    public ExerciseVersion release(FolderFiles files) {
        NotAllowed.unlessTutor(caller, "release exercises");
        return add(reader.read(files).orRefuse(), Origin.WRITTEN, caller.getCallerPrincipal().getName());
    }

    /** Stores what is shipped as the next version, unless just this is here already. */
    void addShipped(Accepted accepted) {
        if (!rows.holds(accepted.exercise().id(), VersionContent.of(accepted.source()).digest())) {
            add(accepted, Origin.SHIPPED, PRODUCT);
        }
    }

    /** Reads files as a version's are read, and stores nothing. */
    public Reading read(FolderFiles files) {
        return reader.read(files);
    }

    private ExerciseVersion add(Accepted accepted, Origin origin, String by) {
        Exercise exercise = accepted.exercise();
        int number = rows.add(exercise.notes(), VersionContent.of(accepted.source()), origin, by, clock.instant());
        deeds.record("exercise.release", "exercise " + exercise.id(), number == 1 ? "" : "version " + (number - 1), "version " + number, origin.id());
        return new ExerciseVersion(exercise, number, accepted.source());
    }
}
