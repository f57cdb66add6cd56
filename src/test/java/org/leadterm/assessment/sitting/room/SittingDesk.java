package org.leadterm.assessment.sitting.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadterm.assessment.Fields;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.paper.PaperReader;
import org.leadterm.assessment.paper.PaperVersion;
import org.leadterm.assessment.paper.shelf.Papers;
import org.leadterm.assessment.paper.shelf.SampleStocks;
import org.leadterm.assessment.question.bank.Questions;
import org.leadterm.assessment.question.bank.SampleBank;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidatePaper;
import org.leadterm.assessment.sitting.NewSitting;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Seat;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.Window;
import org.leadterm.assessment.sitting.allowance.Grants;
import org.leadterm.assessment.sitting.allowance.SampleGrants;
import org.leadterm.assessment.sitting.outcome.HandMarks;
import org.leadterm.assessment.sitting.outcome.Outcomes;
import org.leadterm.assessment.sitting.outcome.Passes;
import org.leadterm.assessment.sitting.outcome.SampleOutcomes;
import org.leadterm.assessment.sitting.release.SampleReleases;
import org.leadterm.assessment.sitting.watch.Boards;
import org.leadterm.assessment.sitting.watch.Incidents;
import org.leadterm.assessment.sitting.watch.Messages;
import org.leadterm.assessment.sitting.watch.SampleWatch;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.SampleSatAttempts;
import org.leadterm.attempt.SatAttempts;
import org.leadterm.attempt.Save;
import org.leadterm.attempt.Withholding;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.exercise.json.Json;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.SamplePersons;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Chains;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** A tutor, two candidates and a paper of three hours, on a database and a clock that goes on only when told. */
public final class SittingDesk implements AutoCloseable {
    public static final Instant OPENS = Instant.parse("2026-03-04T09:00:00Z");
    static final String PAPER = """
            {"id":"mock","title":"Mock","minutes":180,"sections":[
              {"name":"Practical","scheme":"nccq-practical","passAt":"9/10","items":[{"exercise":"cataract"}]},
              {"name":"Theory","passAt":"7/10","items":[{"question":"pump"},{"question":"last-part-of-small-bowel","marks":4},{"question":"%s"}]}]}""";

    public final HandClock clock = new HandClock("2026-03-04T09:00:00Z");
    public final Callers callers = new Callers();
    public final Person tess = Callers.person("tess", Role.TUTOR);
    public final Person ada = Callers.person("ada", Role.TRAINEE);
    public final Person ben = Callers.person("ben", Role.CODER);
    public final Database database;
    public final SampleLibrary library = SampleLibrary.of("Cataract", "Hip");
    public final SatAttempts attempts;
    public final Sittings sittings;
    public final Timings timings;
    public final Rolls rolls;
    public final Candidates candidates;
    final CandidateAnswers answers;
    final HandIns handIns;
    public final HandMarks handMarks;
    final Boards boards;
    final Incidents incidents;
    final Messages messages;
    final Papers papers;
    public final Withholding releases;
    public final Outcomes outcomes;
    public final Passes passes;
    public final ItemsShown shown;
    final PastSittings past;

    public SittingDesk(Database database) {
        this.database = database;
        Questions questions = SampleBank.in(database, callers.current(), clock);
        Grants grants = SampleGrants.in(database);
        SittingRows rows = database.connect(new SittingRows(grants));
        rolls = new Rolls(rows);
        AuditTrail trail = database.connect(new AuditTrail(Chains.SEALING, clock));
        papers = SampleStocks.papers(database, callers.current(), library, questions, clock);
        attempts = SampleSatAttempts.in(database, library);
        ItemMarking marking = new ItemMarking(rows, attempts, questions);
        handIns = new HandIns(rows, papers, marking, clock);
        Beginnings beginnings = new Beginnings(rows, papers, attempts, library);
        Sitters sitters = new Sitters(new NoCohorts(), new SamplePersons(ada, ben, tess));
        sittings = new Sittings(rows, papers, sitters, callers.current(), trail, clock);
        timings = new Timings(rows, grants, attempts, callers.current(), trail, clock);
        candidates = new Candidates(rows, papers, attempts, beginnings, handIns, callers.current(), clock);
        answers = database.connect(new CandidateAnswers(callers.current(), marking, clock));
        handMarks = SampleOutcomes.handMarks(database, rolls, marking, papers, callers.current(), trail, clock);
        boards = SampleWatch.boards(database, rolls, grants, attempts, callers.current(), clock);
        messages = SampleWatch.messages(database, rolls, callers.current(), trail, clock);
        incidents = SampleWatch.incidents(database, rolls, callers.current(), clock);
        releases = SampleReleases.in(database, clock);
        outcomes = SampleOutcomes.outcomes(database, rolls, papers, callers.current());
        shown = new ItemsShown(library, marking);
        passes = SampleOutcomes.passes(rolls, papers, clock);
        past = database.connect(new PastSittings(rows, sittings, sitters, beginnings, handIns, marking, SampleSatAttempts.past(database, library)));
        callers.become(tess);
    }

    /** Set for both, from nine o'clock, with extra time for Ada. */
    public Sitting set(ExtraTime extra, Optional<Instant> closes, int minutes, String lastQuestion) {
        callers.become(tess);
        PaperVersion paper = database.transaction(() -> papers.store(PaperReader.read(Fields.of(Json.read(PAPER.formatted(lastQuestion))))));
        return database.transaction(() -> sittings.set(new NewSitting(paper.id(), Optional.empty(), Optional.of("Mock one"), "Practice", Optional.empty(),
                List.of(ada.name(), ben.name()), new Window(OPENS, closes), Optional.of(minutes), Map.of(ada.name(), extra), Release.NOTHING)));
    }

    public Sitting set() {
        return set(ExtraTime.NONE, Optional.empty(), 180, "valves");
    }

    public Candidate candidate(Sitting sitting, Person person) {
        callers.become(tess);
        return database.transaction(() -> sittings.candidates(sitting.id())).stream().filter(one -> one.person().equals(person.id())).findFirst().orElseThrow();
    }

    /** Starts as that person. */
    public Seat start(Sitting sitting, Person person) {
        CandidateId id = candidate(sitting, person).id();
        callers.become(person);
        return database.transaction(() -> candidates.start(sitting.id(), id, clock.instant()));
    }

    /** Saves as whoever is calling. */
    public Save save(Candidate candidate, int number, int base, String answer) {
        return database.transaction(() -> answers.save(candidate.sitting(), candidate.id(), number, base, Json.read(answer), clock.instant()));
    }

    public CandidatePaper paper(Candidate candidate) {
        return database.transaction(() -> candidates.paper(candidate.sitting(), candidate.id()));
    }

    public Seat submit(Candidate candidate) {
        return database.transaction(() -> candidates.submit(candidate.sitting(), candidate.id(), clock.instant()));
    }

    /** What the timer does on each server. */
    void sweep() {
        database.transaction(() -> handIns.due()).forEach(id -> database.transaction(() -> handIns.closeIfDue(id)));
    }

    public void tutor(Runnable work) {
        callers.become(tess);
        database.transaction(work);
    }

    /** Ada as if she were a tutor too, for what happens at the same moment. */
    Person both() {
        return new Person(ada.id(), ada.name(), ada.displayName(), Set.of(Role.TRAINEE, Role.TUTOR));
    }

    public void wait(int minutes) {
        clock.forward(Duration.ofMinutes(minutes));
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class NoCohorts extends Cohorts {
        @Override
        public boolean isKeptByCaller(CohortId id) {
            return false;
        }
    }
}
