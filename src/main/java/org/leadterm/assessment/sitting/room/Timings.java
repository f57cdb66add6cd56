package org.leadterm.assessment.sitting.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.deadline.Deadline;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.allowance.Allowances;
import org.leadterm.assessment.sitting.allowance.Grants;
import org.leadterm.assessment.sitting.allowance.Halt;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.SatAttempts;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/**
 * What tutors change of the time while a sitting runs. In the transaction of the change every deadline that it moves is computed
 * anew and written where saves look for it.
 */
@ApplicationScoped
public class Timings {
    private final SittingRows rows;
    private final Grants grants;
    private final SatAttempts attempts;
    private final CurrentPerson caller;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Timings(SittingRows rows, Grants grants, SatAttempts attempts, CurrentPerson caller, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.grants = grants;
        this.attempts = attempts;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Timings() {
        this(null, null, null, null, null, null);
    }

    /**
     * Grants more time to all or to one. Whoever is handed in already stays so.
     *
     * @throws NotNow when the one is handed in already
     */
    @Transactional
    public void extend(Reach reach, Duration by, String why) {
        Remark remark = remark(why);
        List<CandidateRow> locked = lock(reach);
        if (reach.candidate().isPresent() && locked.get(0).candidate().state() == CandidateState.SUBMITTED) {
            throw new NotNow("This candidate has handed in. Open the hand-in again instead.");
        }
        grants.extend(reach, by, remark);
        spread(reach.sitting(), locked);
        record(deed(remark, "sitting.extend", reach).changing("", by.toMinutes() + " minutes").because(why));
    }

    /** Changes what one person gets beyond everybody's time. */
    @Transactional
    public void give(SittingId sitting, CandidateId candidate, ExtraTime extra, String why) {
        Reach reach = Reach.one(sitting, candidate);
        Remark remark = remark(why);
        List<CandidateRow> locked = lock(reach);
        ExtraTime before = locked.get(0).candidate().extra();
        locked.get(0).give(extra);
        spread(sitting, locked);
        record(deed(remark, "sitting.extra-time", reach).changing(words(before), words(extra)).because(why));
    }

    /**
     * Stops the clock for all or for one. What is saved meanwhile is kept.
     *
     * @throws NotNow when it stands already
     */
    @Transactional
    public void pause(Reach reach, String why) {
        Remark remark = remark(why);
        List<CandidateRow> locked = lock(reach);
        if (allowances(reach.sitting()).lasting(reach).isPresent()) {
            throw new NotNow("This is paused already.");
        }
        grants.pause(reach, remark);
        spread(reach.sitting(), locked);
        record(deed(remark, "sitting.pause", reach).because(why));
    }

    /**
     * Lets the clock run again; every deadline moves by the time that it stood.
     *
     * @throws NotNow when it does not stand
     */
    @Transactional
    public void resume(Reach reach) {
        Remark remark = remark("");
        List<CandidateRow> locked = lock(reach);
        Halt stood = grants.resume(reach, remark.at()).orElseThrow(() -> new NotNow("This is not paused."));
        spread(reach.sitting(), locked);
        record(deed(remark, "sitting.resume", reach).changing("", Duration.between(stood.remark().at(), remark.at()).toSeconds() + " seconds"));
    }

    /** Ends it for everybody: what is acknowledged is handed in a moment later. */
    @Transactional
    public void end(SittingId sitting, String why) {
        Reach reach = Reach.all(sitting);
        Remark remark = remark(why);
        List<CandidateRow> locked = lock(reach);
        SittingRow row = rows.sitting(sitting);
        if (row.sitting().ended().isPresent()) {
            throw new NotNow("This sitting was ended already.");
        }
        row.end(remark.at());
        spread(sitting, locked);
        record(deed(remark, "sitting.end", reach).because(why));
    }

    /**
     * Takes a hand-in back and gives some minutes from now on. The answers are as they were acknowledged; the marks are made anew at
     * the next hand-in.
     *
     * @throws NotNow when it is not handed in
     */
    @Transactional
    public void reopen(SittingId sitting, CandidateId candidate, int minutes, String why) {
        Reach reach = Reach.one(sitting, candidate);
        Remark remark = remark(why);
        List<CandidateRow> locked = lock(reach);
        CandidateRow row = locked.get(0);
        if (row.candidate().state() != CandidateState.SUBMITTED) {
            throw new NotNow("This candidate has not handed in.");
        }
        String before = row.candidate().awarded().map(marks -> marks + " marks").orElse("");
        row.reopen(remark.at());
        Allowances allowances = allowances(sitting);
        Instant end = remark.at().plus(Duration.ofMinutes(minutes));
        allowances.terms(row.candidate()).flatMap(Deadline::of).filter(old -> old.isBefore(end))
                .ifPresent(old -> grants.extend(reach, Duration.between(old, end), remark));
        rows.items(candidate).forEach(ItemRow::unmark);
        rows.flush();
        rows.put(candidate, CandidateState.OPEN);
        attempts.reopen(candidate);
        spread(sitting, locked);
        record(deed(remark, "sitting.reopen", reach).changing("submitted " + before, "open for " + minutes + " minutes").because(why));
    }

    /** The candidates whom something concerns, all of a sitting first of all: nobody begins or hands in until it is done. */
    private List<CandidateRow> lock(Reach reach) {
        caller.require(Role.TUTOR);
        if (reach.candidate().isEmpty()) {
            List<CandidateRow> all = rows.lockedCandidates(reach.sitting());
            rows.lockedSitting(reach.sitting());
            return all;
        }
        CandidateId id = reach.candidate().get();
        return List.of(rows.locked(id).filter(row -> row.candidate().sitting().equals(reach.sitting()))
                .orElseThrow(() -> new NotThere("candidate", id.text())));
    }

    private void spread(SittingId sitting, List<CandidateRow> concerned) {
        rows.flush();
        Allowances allowances = allowances(sitting);
        for (CandidateRow row : concerned) {
            Candidate candidate = row.candidate();
            if (candidate.isOpen()) {
                Optional<Instant> deadline = allowances.terms(candidate).flatMap(Deadline::of);
                row.until(deadline);
                rows.until(candidate.id(), deadline);
                attempts.until(candidate.id(), deadline);
            }
        }
    }

    private Allowances allowances(SittingId sitting) {
        return rows.allowances(rows.sitting(sitting).sitting());
    }

    private Remark remark(String why) {
        Person by = caller.require(Role.TUTOR);
        return new Remark(why, by.name().text(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private void record(Deed deed) {
        trail.record(deed);
    }

    private static Deed deed(Remark remark, String action, Reach reach) {
        return Deed.of(remark.by(), action, reach.words());
    }

    private static String words(ExtraTime extra) {
        return extra.minutes() + " minutes and " + extra.percent() + " %";
    }
}
