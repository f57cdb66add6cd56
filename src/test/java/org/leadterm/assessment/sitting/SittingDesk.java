package org.leadterm.assessment.sitting;

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
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.SampleSatAttempts;
import org.leadterm.attempt.SatAttempts;
import org.leadterm.attempt.Save;
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
final class SittingDesk implements AutoCloseable {
    static final Instant OPENS = Instant.parse("2026-03-04T09:00:00Z");
    static final String PAPER = """
            {"id":"mock","title":"Mock","minutes":180,"sections":[
              {"name":"Practical","scheme":"nccq-practical","passAt":"9/10","items":[{"exercise":"cataract"}]},
              {"name":"Theory","passAt":"7/10","items":[{"question":"pump"},{"question":"last-part-of-small-bowel","marks":4},{"question":"%s"}]}]}""";

    final HandClock clock = new HandClock("2026-03-04T09:00:00Z");
    final Callers callers = new Callers();
    final Person tess = Callers.person("tess", Role.TUTOR);
    final Person ada = Callers.person("ada", Role.TRAINEE);
    final Person ben = Callers.person("ben", Role.CODER);
    final Database database;
    final SampleLibrary library = SampleLibrary.of("Cataract", "Hip");
    final SatAttempts attempts;
    final Sittings sittings;
    final Timings timings;
    final Candidates candidates;
    final CandidateAnswers answers;
    final HandIns handIns;
    final HandMarks handMarks;
    final Boards boards;
    final Incidents incidents;
    final Messages messages;
    final Papers papers;
    final Releases releases;
    final Outcomes outcomes;
    final Passes passes;
    final ItemsShown shown;

    SittingDesk(Database database) {
        this.database = database;
        Questions questions = SampleBank.in(database, callers.current(), clock);
        SittingRows rows = database.connect(new SittingRows());
        AuditTrail trail = database.connect(new AuditTrail(Chains.SEALING, clock));
        papers = SampleStocks.papers(database, callers.current(), library, questions, clock);
        attempts = SampleSatAttempts.in(database, library);
        ItemMarking marking = new ItemMarking(rows, attempts, questions);
        handIns = new HandIns(rows, papers, marking, clock);
        Sitters sitters = new Sitters(new NoCohorts(), new SamplePersons(ada, ben, tess));
        sittings = new Sittings(rows, papers, sitters, callers.current(), trail, clock);
        timings = new Timings(rows, attempts, callers.current(), trail, clock);
        candidates = new Candidates(rows, papers, attempts, new Beginnings(rows, papers, attempts, library), handIns, callers.current(), clock);
        answers = database.connect(new CandidateAnswers(callers.current(), marking, clock));
        handMarks = database.connect(new HandMarks(rows, papers, callers.current(), trail, clock));
        boards = new Boards(rows, attempts, callers.current(), clock);
        messages = new Messages(rows, callers.current(), trail, clock);
        incidents = new Incidents(rows, callers.current(), clock);
        releases = database.connect(new Releases(clock));
        outcomes = database.connect(new Outcomes(rows, papers, callers.current()));
        shown = new ItemsShown(library, marking);
        passes = new Passes(rows, papers, clock);
        callers.become(tess);
    }

    /** Set for both, from nine o'clock, with extra time for Ada. */
    Sitting set(ExtraTime extra, Optional<Instant> closes, int minutes, String lastQuestion) {
        callers.become(tess);
        PaperVersion paper = database.transaction(() -> papers.store(PaperReader.read(Fields.of(Json.read(PAPER.formatted(lastQuestion))))));
        return database.transaction(() -> sittings.set(new NewSitting(paper.id(), Optional.empty(), Optional.of("Mock one"), "Practice", Optional.empty(),
                List.of(ada.name(), ben.name()), new Window(OPENS, closes), Optional.of(minutes), Map.of(ada.name(), extra), Release.NOTHING)));
    }

    Sitting set() {
        return set(ExtraTime.NONE, Optional.empty(), 180, "valves");
    }

    Candidate candidate(Sitting sitting, Person person) {
        callers.become(tess);
        return database.transaction(() -> sittings.candidates(sitting.id())).stream().filter(one -> one.person().equals(person.id())).findFirst().orElseThrow();
    }

    /** Starts as that person. */
    Seat start(Sitting sitting, Person person) {
        CandidateId id = candidate(sitting, person).id();
        callers.become(person);
        return database.transaction(() -> candidates.start(sitting.id(), id, clock.instant()));
    }

    /** Saves as whoever is calling. */
    Save save(Candidate candidate, int number, int base, String answer) {
        return database.transaction(() -> answers.save(candidate.sitting(), candidate.id(), number, base, Json.read(answer), clock.instant()));
    }

    CandidatePaper paper(Candidate candidate) {
        return database.transaction(() -> candidates.paper(candidate.sitting(), candidate.id()));
    }

    Seat submit(Candidate candidate) {
        return database.transaction(() -> candidates.submit(candidate.sitting(), candidate.id(), clock.instant()));
    }

    /** What the timer does on each server. */
    void sweep() {
        database.transaction(() -> handIns.due()).forEach(id -> database.transaction(() -> handIns.closeIfDue(id)));
    }

    void tutor(Runnable work) {
        callers.become(tess);
        database.transaction(work);
    }

    /** Ada as if she were a tutor too, for what happens at the same moment. */
    Person both() {
        return new Person(ada.id(), ada.name(), ada.displayName(), Set.of(Role.TRAINEE, Role.TUTOR));
    }

    void wait(int minutes) {
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
