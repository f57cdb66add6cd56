package org.leadterm.progress.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadterm.assessment.sitting.release.ReservedExercises;
import org.leadterm.assessment.sitting.room.Candidates;
import org.leadterm.attempt.Attempts;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;
import org.leadterm.progress.Line;
import org.leadterm.progress.Period;
import org.leadterm.progress.Records;
import org.leadterm.progress.Work;

/** The caller's queue: what is open on the desk already, put off, out of use or kept for an assessment is not in it. */
@ApplicationScoped
public class PracticeQueues {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final PracticeCases cases;
    private final Records records;
    private final Attempts attempts;
    private final Candidates candidates;
    private final ReservedExercises reserved;
    private final CurrentPerson caller;
    private final Clock clock;

    @Inject
    PracticeQueues(PracticeCases cases, Records records, Attempts attempts, Candidates candidates, ReservedExercises reserved, CurrentPerson caller,
            Clock clock) {
        this.cases = cases;
        this.records = records;
        this.attempts = attempts;
        this.candidates = candidates;
        this.reserved = reserved;
        this.caller = caller;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected PracticeQueues() {
        this(null, null, null, null, null, null, null);
    }

    /** With a number of statements that does not depend on how much there is. */
    @Transactional
    public PracticeQueue mine() {
        PersonId person = caller.require(Role.TRAINEE, Role.CODER).id();
        return mine(records.works(person, Period.ALL), records.lines(person, Period.ALL));
    }

    /** The same for whoever has read all the caller's works and lines already. */
    @Transactional
    public PracticeQueue mine(List<Work> works, List<Line> lines) {
        PersonId person = caller.require(Role.TRAINEE, Role.CODER).id();
        Instant now = clock.instant();
        LocalDate today = Past.day(now);
        Set<ExerciseId> without = new HashSet<>(reserved.keptFrom(person));
        without.addAll(putOff(person, now));
        attempts.mine().stream().filter(line -> line.submittedAt().isEmpty()).forEach(line -> without.add(new ExerciseId(line.exercise())));
        List<SetWork> set = candidates.mine().stream().map(seat -> Seats.toSit(seat, now)).flatMap(Optional::stream).toList();
        return PracticeQueue.of(set, new Past(works, lines), cases.inUse().stream().filter(one -> !without.contains(one.id())).toList(), today);
    }

    /** Not now: the case is suggested again from tomorrow on. */
    @Transactional
    public void putOff(ExerciseId exercise) {
        PersonId person = caller.require(Role.TRAINEE, Role.CODER).id();
        Instant tomorrow = Past.day(clock.instant()).plusDays(1).atStartOfDay(Past.UK).toInstant();
        Optional.ofNullable(rows.find(PutOffRow.class, PutOffRow.id(person, exercise)))
                .ifPresentOrElse(row -> row.putOff(tomorrow), () -> rows.persist(new PutOffRow(person, exercise, tomorrow)));
    }

    private List<ExerciseId> putOff(PersonId person, Instant now) {
        return rows.createQuery("select p.exercise from PutOffRow p where p.person = :person and p.until > :now", String.class)
                .setParameter("person", person.text()).setParameter("now", now).getResultStream().map(ExerciseId::new).toList();
    }
}
