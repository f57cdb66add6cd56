package org.leadterm.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
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
    private static final Logger LOG = Logger.getLogger(Exercises.class.getName());
    private static final String PRODUCT = "leadterm";
    private static final int LONGEST_REASON = 1_000;
    @PersistenceContext(unitName = "leadterm")
    EntityManager database;

    private final Clock clock;
    private final SecurityContext caller;
    private final ExerciseCounters counters;
    private final Deeds deeds;
    private final ExerciseReader reader;
    private final RecentVersions recent = new RecentVersions();

    @Inject
    Exercises(Clock clock, SecurityContext caller, ExerciseCounters counters, Deeds deeds, CodeBooks books, Rules rules) {
        this.clock = clock;
        this.caller = caller;
        this.counters = counters;
        this.deeds = deeds;
        this.reader = new ExerciseReader(name -> MarkingSchemes.named(name).isPresent(),
                code -> books.book(code.classification()).find(code).isPresent(), () -> rules.inForce());
    }

    /** For the container's proxy. */
    protected Exercises() {
        this(null, null, null, null, null, null);
    }

    /** As many exercises in use as that, in the order of their names, from after a name on; an empty one stands before all. */
    @Transactional
    public ExercisePage list(String after, int limit) {
        List<ExerciseSummary> found = database.createQuery("select v from ExerciseVersion v, Exercise e where v.exerciseId = e.id"
                        + " and v.number = e.latest and e.id > :after and e.use = :use order by e.id", VersionEntity.class)
                .setParameter("after", after).setParameter("use", Use.IN_USE.id()).setMaxResults(limit + 1)
                .getResultStream().map(VersionEntity::summary).toList();
        return found.size() <= limit ? new ExercisePage(found, Optional.empty())
                : new ExercisePage(found.subList(0, limit), Optional.of(found.get(limit - 1).id()));
    }

    /** All of them in their order, those out of use too. */
    @Transactional
    public List<ExerciseId> ids() {
        return database.createQuery("select e from Exercise e order by e.id", ExerciseEntity.class).getResultStream().map(ExerciseEntity::id).toList();
    }

    /** The latest version. */
    @Transactional
    public Optional<ExerciseVersion> find(ExerciseId id) {
        return Optional.ofNullable(database.find(ExerciseEntity.class, id.text())).flatMap(exercise -> version(id, exercise.latest()));
    }

    /** The latest versions of several, as many statements for one as for a hundred. */
    @Transactional
    public Map<ExerciseId, ExerciseVersion> latest(Collection<ExerciseId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<ExerciseId, ExerciseVersion> latest = new HashMap<>();
        List<String> unread = new ArrayList<>();
        database.createQuery("select e from Exercise e where e.id in :ids", ExerciseEntity.class)
                .setParameter("ids", ids.stream().map(ExerciseId::text).toList()).getResultStream().forEach(found -> recent.get(found.id(), found.latest())
                        .ifPresentOrElse(kept -> latest.put(found.id(), kept), () -> unread.add(VersionEntity.id(found.id(), found.latest()))));
        if (!unread.isEmpty()) {
            database.createQuery("select v.exerciseId, v.number, v.content from ExerciseVersion v where v.id in :unread", Object[].class)
                    .setParameter("unread", unread).getResultStream().forEach(row -> {
                        ExerciseId id = new ExerciseId((String) row[0]);
                        latest.put(id, recent.keep(read(id, (Integer) row[1], VersionContent.of((String) row[2]))));
                    });
        }
        return latest;
    }

    /**
     * The latest version as the API shows it. One that was retired can still be read, because attempts at it may be open; one
     * that was reported is hidden from all but tutors.
     *
     * @throws UnknownExercise when there is none
     */
    @Transactional
    public ExerciseVersion seen(ExerciseId id) {
        return find(id).filter(version -> isTutor() || use(id) != Use.REPORTED).orElseThrow(() -> new UnknownExercise(id.text()));
    }

    @Transactional
    public Optional<ExerciseVersion> find(ExerciseId id, int number) {
        return version(id, number);
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
        return database.createQuery("select e.id from Exercise e where e.use <> :use", String.class).setParameter("use", Use.IN_USE.id())
                .getResultStream().map(ExerciseId::new).collect(Collectors.toSet());
    }

    /** Whether an exercise may be begun, and who said so why. */
    @Transactional
    public UseState useState(ExerciseId id) {
        return Optional.ofNullable(database.find(ExerciseEntity.class, id.text())).map(ExerciseEntity::use).orElse(UseState.UNTOUCHED);
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
            needTutor("say which exercises are in use");
        }
        if (use != Use.IN_USE && why.isBlank()) {
            throw new ExerciseRefused(List.of(new Problem("why", "Say why it is taken out of use.")));
        }
        ExerciseEntity exercise = Optional.ofNullable(database.find(ExerciseEntity.class, id.text(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownExercise(id.text()));
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
        needTutor("see answer keys");
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
        needTutor("see answer keys");
        return version(id, number).orElseThrow(() -> new UnknownExercise(id + ", version " + number));
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
        needTutor("see the library");
        return database.createQuery("select v from ExerciseVersion v, Exercise e where v.exerciseId = e.id and v.number = e.latest"
                + " order by e.id", VersionEntity.class).getResultStream().map(VersionEntity::entry).toList();
    }

    /**
     * An exercise's versions, the latest first; empty when there is none.
     *
     * @throws NotAllowed when the caller is neither tutor nor administrator
     */
    @Transactional
    public List<LibraryEntry> versions(ExerciseId id) {
        needTutor("see the library");
        return database.createQuery("select v from ExerciseVersion v where v.exerciseId = :exercise order by v.number desc", VersionEntity.class)
                .setParameter("exercise", id.text()).getResultStream().map(VersionEntity::entry).toList();
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
        needTutor("upload exercises");
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
        needTutor("upload exercises");
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
        needTutor("release exercises");
        return add(reader.read(files).orRefuse(), Origin.WRITTEN, caller.getCallerPrincipal().getName());
    }

    /** Reads files as a version's are read, and stores nothing. */
    public Reading read(FolderFiles files) {
        return reader.read(files);
    }

    /**
     * Takes in the exercises of folders at start. What is here already stays as it is; a bad one is logged, the others are
     * taken, and what they warn of is logged too.
     */
    @Transactional
    public void loadShipped(List<FolderFiles> folders) {
        for (FolderFiles folder : folders) {
            Reading reading = reader.read(folder);
            if (reading instanceof Reading.Refused refused) {
                refused.problems().forEach(problem -> LOG.log(Level.SEVERE, "Exercise {0} is not loaded: {1}",
                        new Object[] {folder.folder(), problem}));
            } else {
                load(reading.orRefuse());
            }
        }
    }

    private void load(Accepted accepted) {
        accepted.warnings().forEach(warning -> LOG.log(Level.WARNING, "Exercise {0}: {1}", new Object[] {accepted.exercise().id(), warning}));
        if (!isHere(accepted)) {
            add(accepted, Origin.SHIPPED, PRODUCT);
        }
    }

    private boolean isHere(Accepted accepted) {
        return database.createQuery("select count(v) from ExerciseVersion v where v.exerciseId = :exercise and v.digest = :digest", Long.class)
                .setParameter("exercise", accepted.exercise().id().text())
                .setParameter("digest", VersionContent.of(accepted.source()).digest()).getSingleResult() > 0;
    }

    /** The exercise's row is locked first: of two uploads at the same time, the second waits and becomes the version after. */
    private ExerciseVersion add(Accepted accepted, Origin origin, String by) {
        Exercise exercise = accepted.exercise();
        open(exercise.id());
        ExerciseEntity counter = database.find(ExerciseEntity.class, exercise.id().text(), LockModeType.PESSIMISTIC_WRITE);
        int number = counter.nextVersion();
        database.persist(new VersionEntity(ExerciseSummary.of(exercise.notes(), number), VersionContent.of(accepted.source()), origin, by,
                clock.instant()));
        database.flush();
        deeds.record("exercise.release", "exercise " + exercise.id(), number == 1 ? "" : "version " + (number - 1), "version " + number, origin.id());
        return new ExerciseVersion(exercise, number, accepted.source());
    }

    private void open(ExerciseId id) {
        try {
            counters.open(id);
        } catch (PersistenceException madeMeanwhile) {
            LOG.log(Level.FINE, "Exercise {0} was uploaded twice at the same moment", id);
        }
    }

    private Optional<ExerciseVersion> version(ExerciseId id, int number) {
        Optional<ExerciseVersion> kept = recent.get(id, number);
        return kept.isPresent() ? kept : Optional.ofNullable(database.find(VersionEntity.class, VersionEntity.id(id, number)))
                .map(stored -> recent.keep(read(id, stored.number(), stored.content())));
    }

    private ExerciseVersion read(ExerciseId id, int number, VersionContent content) {
        Accepted accepted = reader.read(FolderFiles.ofTexts(id.text(), content.source())).orRefuse();
        return new ExerciseVersion(accepted.exercise(), number, accepted.source());
    }

    private void needTutor(String what) {
        if (!isTutor()) {
            throw new NotAllowed(what);
        }
    }

    private boolean isTutor() {
        return caller.isCallerInRole("tutor") || caller.isCallerInRole("administrator");
    }
}
