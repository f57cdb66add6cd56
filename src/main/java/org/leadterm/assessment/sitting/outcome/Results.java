package org.leadterm.assessment.sitting.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.marks.PaperMarks;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.CandidatePaper;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Seat;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.room.Candidates;
import org.leadterm.attempt.CandidateId;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.trace.Traces;

/** What came of a candidate's paper: for the candidate as far as it is released, for tutors all of it. */
@ApplicationScoped
public class Results {
    private final Candidates candidates;
    private final HandMarks handMarks;
    private final CurrentPerson caller;
    private final Traces traces;

    @Inject
    Results(Candidates candidates, HandMarks handMarks, CurrentPerson caller, Traces traces) {
        this.candidates = candidates;
        this.handMarks = handMarks;
        this.caller = caller;
        this.traces = traces;
    }

    /** For the container's proxy. */
    protected Results() {
        this(null, null, null, null);
    }

    /** @throws NotNow before the hand-in; for the candidate, before the marks are released */
    @Transactional
    public CandidateResult result(SittingId sitting, CandidateId id) {
        CandidatePaper paper = candidates.paper(sitting, id);
        Seat seat = paper.seat();
        if (seat.candidate().state() != CandidateState.SUBMITTED) {
            throw new NotNow("This has not been handed in.");
        }
        boolean own = seat.candidate().person().equals(caller.get().id());
        Instant now = seat.now();
        Release release = seat.sitting().release();
        if (own && !release.marksAt(now)) {
            throw new NotNow("The marks have not been released yet.");
        }
        traces.opened(seat.candidate().person(), "Assessment result: " + seat.sitting().title());
        PaperMarks total = PaperMarks.of(paper.paper(), paper.items().stream().map(CandidateItem::marks).toList());
        return new CandidateResult(paper, total, handMarks.of(id), !own || release.sheetsAt(now), !own || release.keysAt(now));
    }
}
