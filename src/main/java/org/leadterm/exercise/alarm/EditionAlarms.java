package org.leadterm.exercise.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.CodeChange;
import org.leadterm.classification.KnownCodes;
import org.leadterm.classification.release.Dependants;
import org.leadterm.classification.release.Releases;
import org.leadterm.classification.release.StoredRelease;
import org.leadterm.exercise.Deeds;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.ExercisePage;
import org.leadterm.exercise.ExerciseSummary;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.NotAllowed;
import org.leadterm.exercise.alarm.EditionAlarm.Look;

/**
 * Raised when a release comes into force that lacks or renames codes of answer keys; an exercise with an open alarm is kept
 * out of new assessments. An alarm is over when a tutor has looked at it, when another release takes the change back, or
 * when a new version of the exercise no longer has the code.
 */
@ApplicationScoped
public class EditionAlarms implements Dependants {
    private static final int PAGE = 200;
    private static final int RECENT = 50;
    @PersistenceContext(unitName = "leadterm")
    EntityManager database;

    private final Clock clock;
    private final SecurityContext caller;
    private final Exercises exercises;
    private final Releases releases;
    private final Deeds deeds;

    @Inject
    EditionAlarms(Clock clock, SecurityContext caller, Exercises exercises, Releases releases, Deeds deeds) {
        this.clock = clock;
        this.caller = caller;
        this.exercises = exercises;
        this.releases = releases;
        this.deeds = deeds;
    }

    /** For the container's proxy. */
    protected EditionAlarms() {
        this(null, null, null, null, null);
    }

    /**
     * Those that nobody has looked at, by exercise.
     *
     * @throws NotAllowed when the caller is neither tutor nor administrator
     */
    @Transactional
    public List<EditionAlarm> open() {
        NotAllowed.unlessTutor(caller, "see edition alarms");
        return stillTrue();
    }

    /**
     * The last ones that somebody looked at, the latest first.
     *
     * @throws NotAllowed when the caller is neither tutor nor administrator
     */
    @Transactional
    public List<EditionAlarm> lookedAt() {
        NotAllowed.unlessTutor(caller, "see edition alarms");
        List<AlarmRow> rows = database.createQuery("select a from EditionAlarm a where a.lookedAt is not null order by a.lookedAt desc, a.id", AlarmRow.class)
                .setMaxResults(RECENT).getResultList();
        Map<ExerciseId, ExerciseVersion> versions = latest(rows);
        return rows.stream().map(row -> row.alarm(title(versions, row))).toList();
    }

    /**
     * A tutor's word that the exercise is fit for use as it is; somebody else's earlier word stays.
     *
     * @throws NotAllowed   when the caller is neither tutor nor administrator
     * @throws UnknownAlarm when there is none of that id any more
     */
    @Transactional
    public EditionAlarm look(String id, String note) {
        NotAllowed.unlessTutor(caller, "see edition alarms");
        AlarmRow row = Optional.ofNullable(database.find(AlarmRow.class, id)).orElseThrow(() -> new UnknownAlarm(id));
        if (row.look(new Look(caller.getCallerPrincipal().getName(), now(), note.strip()))) {
            deeds.record("exercise.look", "exercise " + row.exercise(), "alarmed by " + row.release(), "fit for use", note.strip());
        }
        return row.alarm(title(row.exercise()));
    }

    /** Whether an exercise is to be kept out of new assessments. */
    @Transactional
    public boolean blocked(ExerciseId exercise) {
        return stillTrue().stream().anyMatch(alarm -> alarm.exercise().equals(exercise));
    }

    /** The exercises in use that a new assessment may take, in the order of their names. */
    @Transactional
    public List<ExerciseSummary> fitForAssessments() {
        Set<ExerciseId> blocked = stillTrue().stream().map(EditionAlarm::exercise).collect(Collectors.toSet());
        return inUse().stream().filter(exercise -> !blocked.contains(exercise.id())).toList();
    }

    @Override
    @Transactional
    public List<Dependant> touched(KnownCodes before, CodeBook after) {
        List<Dependant> touched = new ArrayList<>();
        for (ExerciseId exercise : exercises.ids()) {
            List<CodeChange> changes = CodeChange.among(codes(exercise, after.classification()), before, after);
            if (!changes.isEmpty()) {
                touched.add(new Dependant(title(exercise), "library/" + exercise, changes));
            }
        }
        return touched;
    }

    /** A release that was followed already raises nothing anew; the row is locked, so that of two servers one does it. */
    @Override
    @Transactional
    public void inForce(Optional<StoredRelease> release, CodeBook book) {
        Classification classification = book.classification();
        String id = release.map(StoredRelease::id).orElseGet(() -> StoredRelease.shippedId(classification));
        FollowedRow followed = Optional.ofNullable(database.find(FollowedRow.class, classification.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseGet(() -> new FollowedRow(classification, StoredRelease.shippedId(classification)));
        if (!followed.release().equals(id)) {
            raise(releases.book(followed.release()), book);
            followed.follow(id);
            database.persist(followed);
        }
    }

    private void raise(CodeBook before, CodeBook after) {
        Map<ExerciseId, AlarmRow> open = new HashMap<>();
        openRows().stream().filter(row -> row.classification() == after.classification()).forEach(row -> open.put(row.exercise(), row));
        Instant now = now();
        for (ExerciseId exercise : exercises.ids()) {
            KnownCodes known = open.containsKey(exercise) ? new Remembered(open.get(exercise).changes(), before) : before;
            List<CodeChange> changes = CodeChange.among(codes(exercise, after.classification()), known, after);
            if (!changes.isEmpty()) {
                database.persist(new AlarmRow(new EditionAlarm(UUID.randomUUID().toString(), exercise, title(exercise),
                        after.classification(), after.release().name(), changes, now, Optional.empty())));
            }
        }
        open.values().forEach(database::remove);
    }

    private List<AlarmRow> openRows() {
        return database.createQuery("select a from EditionAlarm a where a.lookedAt is null order by a.exerciseId, a.classification", AlarmRow.class)
                .getResultList();
    }

    /** The open ones as far as the exercise's latest key still has the codes, as many statements for one as for a hundred. */
    private List<EditionAlarm> stillTrue() {
        List<AlarmRow> rows = openRows();
        Map<ExerciseId, ExerciseVersion> versions = latest(rows);
        return rows.stream().map(row -> row.alarm(title(versions, row)).among(versions.get(row.exercise()).exercise().key().codes(row.classification())))
                .filter(alarm -> !alarm.changes().isEmpty()).toList();
    }

    private Map<ExerciseId, ExerciseVersion> latest(List<AlarmRow> rows) {
        return exercises.latest(rows.stream().map(AlarmRow::exercise).collect(Collectors.toSet()));
    }

    private static String title(Map<ExerciseId, ExerciseVersion> versions, AlarmRow row) {
        return versions.get(row.exercise()).exercise().title();
    }

    private Set<Code> codes(ExerciseId exercise, Classification classification) {
        return exercises.find(exercise).map(version -> version.exercise().key().codes(classification)).orElseThrow();
    }

    private String title(ExerciseId exercise) {
        return exercises.find(exercise).map(ExerciseVersion::exercise).orElseThrow().title();
    }

    private List<ExerciseSummary> inUse() {
        List<ExerciseSummary> all = new ArrayList<>();
        Optional<ExerciseId> after = Optional.empty();
        do {
            ExercisePage page = exercises.list(after.map(ExerciseId::text).orElse(""), PAGE);
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
