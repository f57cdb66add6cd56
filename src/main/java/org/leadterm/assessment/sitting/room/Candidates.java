package org.leadterm.assessment.sitting.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.deadline.Deadline;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.paper.shelf.Papers;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidatePaper;
import org.leadterm.assessment.sitting.HandIn;
import org.leadterm.assessment.sitting.Seat;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.allowance.Allowances;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.SatAttempt;
import org.leadterm.attempt.SatAttempts;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.Role;

/**
 * Sittings as their candidates go through them: begun, looked at, handed in. Whatever is asked for after the deadline is first
 * handed in. A candidate has only their own; tutors see all and answer none.
 */
@ApplicationScoped
public class Candidates {
    private final SittingRows rows;
    private final Papers papers;
    private final SatAttempts attempts;
    private final Beginnings beginnings;
    private final HandIns handIns;
    private final CurrentPerson caller;
    private final Clock clock;

    @Inject
    Candidates(SittingRows rows, Papers papers, SatAttempts attempts, Beginnings beginnings, HandIns handIns, CurrentPerson caller, Clock clock) {
        this.rows = rows;
        this.papers = papers;
        this.attempts = attempts;
        this.beginnings = beginnings;
        this.handIns = handIns;
        this.caller = caller;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Candidates() {
        this(null, null, null, null, null, null, null);
    }

    /** What is set for the caller, the latest first; only the time left is not told. */
    @Transactional
    public List<Seat> mine() {
        Instant now = now();
        return rows.of(caller.get().id()).stream().map(both -> new Seat(((SittingRow) both[0]).sitting(), ((CandidateRow) both[1]).candidate(), false,
                Optional.empty(), now)).toList();
    }

    /** One candidate's place: the caller's own, or any for a tutor. */
    @Transactional
    public Seat seat(SittingId sitting, CandidateId id) {
        closed(sitting, id, true);
        return seat(rows.candidate(id).orElseThrow().candidate());
    }

    /**
     * Begins: draws the candidate's paper and lets the clock run. Beginning again changes nothing.
     *
     * @param arrived when the call reached the server
     * @throws NotNow outside the window, and while the sitting is paused
     */
    @Transactional
    public Seat start(SittingId sitting, CandidateId id, Instant arrived) {
        Person person = caller.get();
        CandidateRow row = rows.locked(id).filter(found -> isIn(found, sitting) && found.belongsTo(person.id()))
                .orElseThrow(() -> new NotThere("candidate", id.text()));
        beginnings.begin(row, arrived.truncatedTo(ChronoUnit.MICROS));
        return seat(row.candidate());
    }

    /**
     * A candidate's own paper with the answers as they were acknowledged; nothing of a key but in the items' sheets.
     *
     * @throws NotNow before the start
     */
    @Transactional
    public CandidatePaper paper(SittingId sitting, CandidateId id) {
        Seat seat = seat(sitting, id);
        if (seat.candidate().started().isEmpty()) {
            throw new NotNow("This sitting has not been started.");
        }
        Paper paper = papers.version(seat.sitting().paper(), seat.sitting().paperVersion()).orElseThrow().paper();
        Map<String, SatAttempt> byId = attempts.of(List.of(id)).stream().collect(Collectors.toMap(SatAttempt::id, Function.identity()));
        return new CandidatePaper(seat, paper, rows.items(id).stream().map(ItemRow::item).toList(), byId);
    }

    /** Hands in what was acknowledged; again: the same. */
    @Transactional
    public Seat submit(SittingId sitting, CandidateId id, Instant arrived) {
        Person person = caller.get();
        CandidateRow row = rows.locked(id).filter(found -> isIn(found, sitting) && found.belongsTo(person.id()))
                .orElseThrow(() -> new NotThere("candidate", id.text()));
        if (row.candidate().started().isEmpty()) {
            throw new NotNow("This sitting has not been started.");
        }
        boolean late = row.candidate().deadline().filter(arrived::isAfter).isPresent();
        handIns.close(row, late ? HandIn.TIME : HandIn.CANDIDATE);
        return seat(row.candidate());
    }

    /** Tells that the candidate's page is there, and whether it has something that is not saved yet. */
    @Transactional
    public Seat present(SittingId sitting, CandidateId id, boolean unsaved) {
        Person person = caller.get();
        closed(sitting, id, false);
        Candidate before = rows.candidate(id).orElseThrow().candidate();
        Instant now = now();
        rows.seen(id, person.id(), unsaved ? Optional.of(before.unsavedSince().orElse(now)) : Optional.empty(), now);
        return seat(before);
    }

    /** After this, a candidate whose time was over is handed in. */
    private void closed(SittingId sitting, CandidateId id, boolean tutorsToo) {
        Person person = caller.get();
        CandidateRow row = rows.candidate(id).filter(found -> isIn(found, sitting)
                && (found.belongsTo(person.id()) || tutorsToo && person.is(Role.TUTOR))).orElseThrow(() -> new NotThere("candidate", id.text()));
        if (handIns.isDue(row.candidate())) {
            rows.locked(id).filter(locked -> handIns.isDue(locked.candidate())).ifPresent(locked -> handIns.close(locked, HandIn.TIME));
        }
    }

    private Seat seat(Candidate candidate) {
        Sitting sitting = rows.sitting(candidate.sitting()).sitting();
        Instant now = now();
        if (!candidate.isOpen()) {
            return new Seat(sitting, candidate, false, Optional.empty(), now);
        }
        Allowances allowances = rows.allowances(sitting);
        Optional<Duration> left = allowances.terms(candidate).flatMap(terms -> Deadline.left(terms, now));
        return new Seat(sitting, candidate, allowances.isPausedFor(candidate), left, now);
    }

    private static boolean isIn(CandidateRow row, SittingId sitting) {
        return row.candidate().sitting().equals(sitting);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
