package org.leadterm.assessment.sitting.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadterm.assessment.AssessmentRefused;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.paper.PaperVersion;
import org.leadterm.assessment.paper.shelf.Papers;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.NewSitting;
import org.leadterm.assessment.sitting.PoolsJson;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.attempt.CandidateId;
import org.leadterm.exercise.file.Problem;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;
import org.leadterm.people.cohort.CohortId;

/** Sittings as tutors set them, and release what comes of them. */
@ApplicationScoped
public class Sittings {
    private final SittingRows rows;
    private final Papers papers;
    private final Sitters sitters;
    private final CurrentPerson caller;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Sittings(SittingRows rows, Papers papers, Sitters sitters, CurrentPerson caller, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.papers = papers;
        this.sitters = sitters;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Sittings() {
        this(null, null, null, null, null, null);
    }

    /**
     * Sets a paper for people. What its blueprints draw from is fixed now, for everybody.
     *
     * @throws AssessmentRefused with everything that is wrong: of the paper as things are now, and of the people
     */
    @Transactional
    public Sitting set(NewSitting wanted) {
        Person by = caller.require(Role.TUTOR);
        List<Problem> problems = sitters.problems(wanted.cohort(), wanted.people());
        wanted.extra().keySet().stream().filter(name -> !sitters.holds(wanted, name))
                .forEach(name -> problems.add(new Problem("extra", name + " does not sit this.")));
        Optional<PaperVersion> found = wanted.paperVersion().isPresent() ? papers.find(wanted.paper(), wanted.paperVersion().get())
                : papers.find(wanted.paper());
        if (found.isEmpty()) {
            problems.add(new Problem("paper", "There is no such paper."));
        } else {
            papers.check(found.get().paper()).forEach(problem -> problems.add(new Problem("paper." + problem.where(), problem.text())));
        }
        if (!problems.isEmpty()) {
            throw new AssessmentRefused(problems);
        }
        PaperVersion paper = found.orElseThrow();
        Sitting sitting = keep(wanted, paper, sitters.all(wanted.cohort(), wanted.people()), by.name().text(), now());
        trail.record(deed(by, "sitting.set", sitting.id()).changing("", sitting.title() + ", paper " + paper.id() + " version " + paper.number()));
        return sitting;
    }

    /** Sets it as it is wanted, as if somebody of that name had done so at that moment. Asks nobody's rights. */
    Sitting keep(NewSitting wanted, PaperVersion paper, Collection<Person> people, String by, Instant now) {
        Sitting sitting = new Sitting(SittingId.next(now), paper.id(), paper.number(), wanted.title().orElse(paper.paper().title()), wanted.countsFor(),
                wanted.cohort().map(CohortId::text), wanted.window(), wanted.minutes().orElse(paper.paper().minutes()), Optional.empty(), wanted.release(),
                by, now);
        rows.add(new SittingRow(sitting, PoolsJson.write(papers.pools(paper.paper()))));
        rows.flush();
        seat(sitting.id(), people, wanted.extra(), now);
        return sitting;
    }

    /**
     * Adds people; who is in it already stays as they are.
     *
     * @param why for the audit trail; may be empty
     * @throws NotNow when the sitting was ended
     */
    @Transactional
    public void add(SittingId id, List<PersonName> people, String why) {
        Person by = caller.require(Role.TUTOR);
        List<Problem> problems = sitters.problems(Optional.empty(), people);
        if (!problems.isEmpty()) {
            throw new AssessmentRefused(problems);
        }
        if (rows.lockedSitting(id).sitting().ended().isPresent()) {
            throw new NotNow("This sitting was ended.");
        }
        Set<PersonId> there = rows.candidates(id).stream().map(row -> row.candidate().person()).collect(Collectors.toSet());
        List<Person> fresh = sitters.all(Optional.empty(), people).stream().filter(person -> !there.contains(person.id())).toList();
        seat(id, fresh, Map.of(), now());
        if (!fresh.isEmpty()) {
            String names = fresh.stream().map(person -> person.name().text()).collect(Collectors.joining(" "));
            trail.record(deed(by, "sitting.add", id).changing("", names).because(why));
        }
    }

    /**
     * Takes somebody out who has not begun.
     *
     * @throws NotNow when they have: what was answered stays
     */
    @Transactional
    public void remove(SittingId id, CandidateId candidate, String why) {
        Person by = caller.require(Role.TUTOR);
        CandidateRow row = rows.locked(candidate).filter(found -> found.candidate().sitting().equals(id))
                .orElseThrow(() -> new NotThere("candidate", candidate.text()));
        if (row.candidate().state() != CandidateState.WAITING) {
            throw new NotNow("This candidate has begun and stays in the sitting.");
        }
        rows.remove(row);
        trail.record(deed(by, "sitting.remove", id).changing(row.candidate().name(), "").because(why));
    }

    /** All of them, the latest first. */
    @Transactional
    public List<Sitting> all() {
        caller.require(Role.TUTOR);
        return rows.all().stream().map(SittingRow::sitting).toList();
    }

    /** Any for tutors, for others those that they sit. */
    @Transactional
    public Sitting find(SittingId id) {
        Person person = caller.get();
        Sitting sitting = rows.sitting(id).sitting();
        if (!person.is(Role.TUTOR) && rows.candidates(id).stream().noneMatch(row -> row.belongsTo(person.id()))) {
            throw new NotThere("sitting", id.text());
        }
        return sitting;
    }

    @Transactional
    public List<Candidate> candidates(SittingId id) {
        caller.require(Role.TUTOR);
        rows.sitting(id);
        return rows.candidates(id).stream().map(CandidateRow::candidate).toList();
    }

    /** Sets from when candidates may see their marks, their mark sheets and the keys; a moment that is past means now. */
    @Transactional
    public Sitting release(SittingId id, Release release, String why) {
        Person by = caller.require(Role.TUTOR);
        SittingRow row = rows.lockedSitting(id);
        Release before = row.sitting().release();
        row.release(release);
        rows.flush();
        trail.record(deed(by, "sitting.release", id).changing(words(before), words(release)).because(why));
        return row.sitting();
    }

    private void seat(SittingId id, Collection<Person> people, Map<PersonName, ExtraTime> extra, Instant now) {
        people.forEach(person -> rows.add(new CandidateRow(CandidateId.next(now), id, person, extra.getOrDefault(person.name(), ExtraTime.NONE))));
        rows.flush();
    }

    private static String words(Release release) {
        return "marks " + moment(release.marks()) + ", mark sheets " + moment(release.sheets()) + ", keys " + moment(release.keys());
    }

    private static String moment(Optional<Instant> from) {
        return from.map(Instant::toString).orElse("withheld");
    }

    private static Deed deed(Person by, String action, SittingId id) {
        return Deed.of(by.name().text(), action, Reach.all(id).words());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
