package org.leadterm.exercise.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.leadterm.exercise.Deeds;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.ExerciseRefused;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.NotAllowed;
import org.leadterm.exercise.UnknownExercise;
import org.leadterm.exercise.Use;
import org.leadterm.exercise.file.Problem;

/** Suspected identifiers: anybody who is signed in reports one, which takes the exercise out of use at once; a tutor settles it. */
@ApplicationScoped
public class Reports {
    private static final int LONGEST_WHY = 1000;
    private static final int LONGEST_PLACE = 200;
    private static final int SHOWN = 50;
    @PersistenceContext(unitName = "leadterm")
    private EntityManager database;
    private final Clock clock;
    private final SecurityContext caller;
    private final Exercises exercises;
    private final Deeds deeds;

    @Inject
    Reports(Clock clock, SecurityContext caller, Exercises exercises, Deeds deeds) {
        this.clock = clock;
        this.caller = caller;
        this.exercises = exercises;
        this.deeds = deeds;
    }

    /** For the container's proxy. */
    protected Reports() {
        this(null, null, null, null);
    }

    /**
     * Takes an exercise out of use because of what somebody saw in it. One that a tutor has retired stays retired.
     *
     * @param place a document's title, or empty
     * @throws UnknownExercise when there is none
     * @throws ExerciseRefused without a reason
     */
    @Transactional
    public SuspectedReport report(ExerciseId id, String place, String why) {
        ExerciseVersion version = exercises.find(id).orElseThrow(() -> new UnknownExercise(id.text()));
        String words = needed(why, "Say what it is that may identify somebody.");
        ReportRow row = new ReportRow(id, version.number(), cut(place.strip(), LONGEST_PLACE), words, name(), clock.instant());
        database.persist(row);
        if (exercises.use(id) == Use.IN_USE) {
            exercises.put(id, Use.REPORTED, "A suspected identifier was reported.");
        }
        deeds.record("exercise.report", "exercise " + id, "", "version " + version.number(), "report " + row.report().id());
        return row.report();
    }

    /** The reports that nobody has settled, the oldest first. */
    @Transactional
    public List<SuspectedReport> open() {
        NotAllowed.unlessTutor(caller, "settle reports");
        return database.createQuery("select r from ExerciseReport r where r.settledAt is null order by r.at, r.id", ReportRow.class)
                .getResultStream().map(ReportRow::report).toList();
    }

    /** The reports that were settled, the last first. */
    @Transactional
    public List<SuspectedReport> settled() {
        NotAllowed.unlessTutor(caller, "settle reports");
        return database.createQuery("select r from ExerciseReport r where r.settledAt is not null order by r.settledAt desc, r.id", ReportRow.class)
                .setMaxResults(SHOWN).getResultStream().map(ReportRow::report).toList();
    }

    /**
     * Settles a report: there was nothing in it, or a version without it has been released. The exercise is in use again once its last
     * report is settled.
     *
     * @throws UnknownReport   when there is no open one
     * @throws ExerciseRefused without a reason
     */
    @Transactional
    public void putBack(String report, String why) {
        NotAllowed.unlessTutor(caller, "settle reports");
        String words = needed(why, "Say why it may be used again.");
        ReportRow row = Optional.ofNullable(database.find(ReportRow.class, report, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.report().settlement().isEmpty()).orElseThrow(() -> new UnknownReport(report));
        row.settle(name(), words, clock.instant());
        database.flush();
        ExerciseId exercise = row.report().exercise();
        boolean more = open().stream().anyMatch(other -> other.exercise().equals(exercise));
        if (!more && exercises.use(exercise) == Use.REPORTED) {
            exercises.put(exercise, Use.IN_USE, words);
        }
        deeds.record("exercise.report-settled", "exercise " + exercise, "", "report " + report, words);
    }

    private String name() {
        return caller.getCallerPrincipal().getName();
    }

    private static String needed(String words, String otherwise) {
        String said = words.strip();
        if (said.isEmpty()) {
            throw new ExerciseRefused(List.of(new Problem("why", otherwise)));
        }
        return cut(said, LONGEST_WHY);
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest);
    }
}
