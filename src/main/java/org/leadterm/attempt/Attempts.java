package org.leadterm.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.UnknownExercise;
import org.leadterm.exercise.json.AnswerJson;
import org.leadterm.marking.Answer;
import org.leadterm.marking.TooManyEpisodes;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.TimeOrderedId;
import org.leadterm.people.trace.Traces;

/**
 * Attempts at exercises: opened, saved and handed in by their owner, marked at hand-in. A save is acknowledged only after its
 * transaction has been committed; it names the version it is based on and is refused when the answer has gone on since.
 */
@ApplicationScoped
public class Attempts {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final CurrentPerson caller;
    private final Exercises exercises;
    private final SheetMarking marking;
    private final Withholding withholding;
    private final Traces traces;
    private final Clock clock;

    @Inject
    Attempts(CurrentPerson caller, Exercises exercises, SheetMarking marking, Withholding withholding, Traces traces, Clock clock) {
        this.caller = caller;
        this.exercises = exercises;
        this.marking = marking;
        this.withholding = withholding;
        this.traces = traces;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Attempts() {
        this(null, null, null, null, null, null);
    }

    /**
     * Opens an attempt at the newest version of an exercise.
     *
     * @throws UnknownExercise when there is none
     * @throws org.leadterm.exercise.NotInUse when it was taken out of use
     * @throws SaveRefused while the caller sits it in an assessment
     */
    @Transactional
    public Attempt open(ExerciseId exercise) {
        Person person = caller.require(Role.TRAINEE, Role.CODER);
        ExerciseVersion version = exercises.begin(exercise);
        if (withholding.isSatBy(person.id(), exercise)) {
            throw SaveRefused.beingSat();
        }
        Instant now = now();
        AttemptRow row = new AttemptRow(new AttemptId(TimeOrderedId.next(now)), person.id(), version.id(), version.number(),
                version.exercise().title(), AnswerJson.write(Answer.EMPTY).toString(), now);
        rows.persist(row);
        return row.snapshot();
    }

    /** An attempt of the caller's. */
    @Transactional
    public Attempt find(AttemptId id) {
        return own(id, caller.get()).snapshot();
    }

    /**
     * Stores an answer, when it is based on the version that is stored and the attempt is still open.
     *
     * @param base    the version it is based on
     * @param arrived when the call reached the server; this moment counts for the deadline
     * @throws SaveRefused     when it is stale, late or handed in; nothing is changed
     * @throws TooManyEpisodes when the exercise has fewer episodes
     */
    @Transactional
    public Save save(AttemptId id, int base, Answer answer, Instant arrived) {
        Person person = caller.get();
        Attempt before = own(id, person).snapshot();
        rows.clear();
        int episodes = marking.version(before).exercise().notes().episodes().size();
        if (answer.episodes().size() > episodes) {
            throw new TooManyEpisodes(answer.episodes().size(), episodes);
        }
        String text = AnswerJson.write(answer).toString();
        Instant savedAt = now();
        Receipt receipt = Receipt.of(id, base + 1, savedAt, text);
        int saved = rows.createQuery("""
                update AttemptRow a set a.answer = :answer, a.answerVersion = a.answerVersion + 1, a.savedAt = :savedAt,
                    a.receipt = :receipt, a.version = a.version + 1
                where a.id = :id and a.answerVersion = :base and a.state = :open and (a.deadline is null or a.deadline >= :arrived)""")
                .setParameter("answer", text).setParameter("savedAt", savedAt).setParameter("receipt", receipt.text())
                .setParameter("id", id.text()).setParameter("base", base).setParameter("open", AttemptState.OPEN)
                .setParameter("arrived", arrived).executeUpdate();
        if (saved == 0) {
            throw refusal(own(id, person).snapshot(), base);
        }
        rows.persist(new SavedAnswer(id, base + 1, savedAt, receipt, text));
        return new Save(base + 1, savedAt, receipt.text());
    }

    /**
     * Hands in what is stored, and marks it. Handing in the same version again changes nothing.
     *
     * @throws SaveRefused when the version is stale, it is too late or it is part of a sitting
     */
    @Transactional
    public Attempt submit(AttemptId id, int base, Instant arrived) {
        Person person = caller.get();
        if (own(id, person).snapshot().candidate().isPresent()) {
            throw SaveRefused.inSitting();
        }
        rows.clear();
        Instant now = now();
        int submitted = rows.createQuery("""
                update AttemptRow a set a.state = :submitted, a.submittedAt = :now, a.version = a.version + 1
                where a.id = :id and a.answerVersion = :base and a.state = :open and (a.deadline is null or a.deadline >= :arrived)""")
                .setParameter("submitted", AttemptState.SUBMITTED).setParameter("now", now).setParameter("id", id.text())
                .setParameter("base", base).setParameter("open", AttemptState.OPEN).setParameter("arrived", arrived).executeUpdate();
        Attempt attempt = own(id, person).snapshot();
        if (submitted == 1) {
            rows.persist(marking.mark(attempt, now));
        } else if (attempt.isOpen() || attempt.answerVersion() != base) {
            throw attempt.isOpen() ? refusal(attempt, base) : SaveRefused.stale(attempt.answerVersion());
        }
        return attempt;
    }

    /**
     * The mark sheet's JSON: for its owner once handed in and released, and for tutors. A sitting may release it without the key.
     *
     * @throws SaveRefused while it is not handed in, or not released
     */
    @Transactional
    public String result(AttemptId id) {
        Person person = caller.get();
        AttemptRow row = Optional.ofNullable(rows.find(AttemptRow.class, id.text()))
                .filter(found -> found.belongsTo(person.id()) || person.is(Role.TUTOR))
                .orElseThrow(() -> new UnknownAttempt(id.text()));
        Released released = released(row.snapshot(), person);
        String sheet = Optional.ofNullable(rows.find(MarkSheetRow.class, id.text())).map(MarkSheetRow::sheet)
                .orElseThrow(() -> SaveRefused.notMarked(row.snapshot().state()));
        if (released == Released.NOTHING) {
            throw SaveRefused.notReleased();
        }
        traces.opened(row.snapshot().person(), "Mark sheet: " + row.snapshot().exerciseTitle());
        return released == Released.KEY ? sheet : SheetWithoutKey.of(sheet);
    }

    /** Practice tells the key, so that it waits while the same exercise is sat. */
    private Released released(Attempt attempt, Person reader) {
        if (!attempt.person().equals(reader.id())) {
            return Released.KEY;
        }
        return attempt.candidate().map(withholding::released)
                .orElseGet(() -> withholding.isSatBy(reader.id(), attempt.exercise()) ? Released.NOTHING : Released.KEY);
    }

    /** The attempt behind a mark sheet, for whoever may read the sheet. */
    @Transactional
    public Attempt marked(AttemptId id) {
        result(id);
        return rows.find(AttemptRow.class, id.text()).snapshot();
    }

    /** An attempt of the caller's, or one whose mark sheet the caller may read. */
    @Transactional
    public Attempt readable(AttemptId id) {
        return Optional.ofNullable(rows.find(AttemptRow.class, id.text())).filter(row -> row.belongsTo(caller.get().id()))
                .map(AttemptRow::snapshot).orElseGet(() -> marked(id));
    }

    /** The caller's attempts in practice, newest first. */
    @Transactional
    public List<AttemptLine> mine() {
        return rows.createQuery("""
                select new org.leadterm.attempt.AttemptLine(a.id, a.exercise, a.exerciseVersion, a.exerciseTitle, a.state, a.openedAt, a.savedAt,
                    a.receipt, a.submittedAt, a.secondsWorked, m.percent, m.awarded, m.available, m.toLearn)
                from AttemptRow a left join MarkSheetRow m on m.attempt = a.id
                where a.person = :person and a.candidate is null order by a.openedAt desc, a.id desc""", AttemptLine.class)
                .setParameter("person", caller.get().id().text()).getResultList();
    }

    /** Adds working time at the desk; returns all of it, in seconds. */
    @Transactional
    public int work(AttemptId id, int seconds) {
        AttemptRow row = own(id, caller.get());
        if (row.snapshot().isOpen()) {
            row.work(seconds, now());
        }
        return row.snapshot().secondsWorked();
    }

    private AttemptRow own(AttemptId id, Person person) {
        return Optional.ofNullable(rows.find(AttemptRow.class, id.text())).filter(row -> row.belongsTo(person.id()))
                .orElseThrow(() -> new UnknownAttempt(id.text()));
    }

    private static SaveRefused refusal(Attempt stored, int base) {
        if (!stored.isOpen()) {
            return SaveRefused.handedIn();
        }
        return stored.answerVersion() == base ? SaveRefused.late() : SaveRefused.stale(stored.answerVersion());
    }

    /** To the microsecond, which is what the database keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
