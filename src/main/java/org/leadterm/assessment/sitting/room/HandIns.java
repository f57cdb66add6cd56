package org.leadterm.assessment.sitting.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.paper.shelf.Papers;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.HandIn;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.attempt.CandidateId;

/** Hands in what was acknowledged, once: when the candidate says so, or after the deadline. */
@ApplicationScoped
class HandIns {
    /** After a deadline saves that arrived in time may still be on their way to the database. */
    static final Duration GRACE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 50;

    private final SittingRows rows;
    private final Papers papers;
    private final ItemMarking marking;
    private final Clock clock;

    @Inject
    HandIns(SittingRows rows, Papers papers, ItemMarking marking, Clock clock) {
        this.rows = rows;
        this.papers = papers;
        this.marking = marking;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected HandIns() {
        this(null, null, null, null);
    }

    /** Whose time is over, the grace too; some of them where there are many. */
    @Transactional
    public List<CandidateId> due() {
        return rows.due(now().minus(GRACE), AT_ONCE);
    }

    /** Hands in for one whose time is over; nothing where it is not, or another server was faster. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void closeIfDue(CandidateId id) {
        rows.locked(id).filter(row -> isDue(row.candidate())).ifPresent(row -> close(row, HandIn.TIME));
    }

    boolean isDue(Candidate candidate) {
        return candidate.isOpen() && candidate.deadline().filter(end -> end.plus(GRACE).isBefore(now())).isPresent();
    }

    /** Hands in; the row must be locked, and stays as it is when it was handed in before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(CandidateRow row, HandIn how) {
        close(row, how, now());
    }

    /** As {@link #close(CandidateRow, HandIn)}, at a moment. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(CandidateRow row, HandIn how, Instant now) {
        if (!row.candidate().isOpen()) {
            return;
        }
        CandidateId id = row.candidate().id();
        row.submit(how, now);
        rows.put(id, CandidateState.SUBMITTED);
        Sitting sitting = rows.sitting(row.candidate().sitting()).sitting();
        Paper paper = papers.version(sitting.paper(), sitting.paperVersion()).orElseThrow().paper();
        row.mark(marking.mark(paper, id, now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
