package org.leadterm.assessment.sitting.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadterm.assessment.AssessmentRefused;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.marks.PaperMarks;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.paper.shelf.Papers;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.room.ItemMarking;
import org.leadterm.assessment.sitting.room.Rolls;
import org.leadterm.attempt.CandidateId;
import org.leadterm.exercise.file.Problem;
import org.leadterm.marking.Fraction;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/** Marks that a person gives: to answers that await one, or in place of the engine's. The paper's marks follow at once. */
@ApplicationScoped
public class HandMarks {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager marks;
    private final Rolls rolls;
    private final ItemMarking marking;
    private final Papers papers;
    private final CurrentPerson caller;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    HandMarks(Rolls rolls, ItemMarking marking, Papers papers, CurrentPerson caller, AuditTrail trail, Clock clock) {
        this.rolls = rolls;
        this.marking = marking;
        this.papers = papers;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected HandMarks() {
        this(null, null, null, null, null, null);
    }

    /**
     * Marks one item, by its own key's marks.
     *
     * @param why the reason, needed where there is a mark already
     * @throws NotNow            before the hand-in
     * @throws AssessmentRefused when it is below 0 or more than there are marks, or a reason is missing
     */
    @Transactional
    public PaperMarks mark(SittingId sitting, CandidateId candidate, int number, Fraction awarded, String why) {
        Person by = caller.require(Role.TUTOR);
        Candidate found = rolls.locked(candidate).filter(one -> one.sitting().equals(sitting))
                .orElseThrow(() -> new NotThere("candidate", candidate.text()));
        if (found.state() != CandidateState.SUBMITTED) {
            throw new NotNow("This candidate has not handed in.");
        }
        CandidateItem before = rolls.items(candidate).stream().filter(each -> each.number() == number).findFirst()
                .orElseThrow(() -> new NotThere("part", String.valueOf(number)));
        PaperMarks all = give(sitting, before, awarded, new Remark(why, by.name().text(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        trail.record(Deed.of(by.name().text(), "mark.by-hand", Reach.one(sitting, candidate).words() + " part " + number)
                .changing(before.awarded().map(Fraction::toString).orElse("not marked"), awarded + " of " + before.available().get()).because(why));
        return all;
    }

    /**
     * The marks that a tutor gave when they were given, one by one. Asks nobody's rights: demo mode alone needs it.
     *
     * @param marks what an answer earns; empty for one that goes on waiting
     */
    @Transactional
    public void gave(SittingId sitting, Function<CandidateItem, Optional<Fraction>> marks, Remark remark) {
        rolls.awaiting(sitting).forEach(item -> marks.apply(item).ifPresent(awarded -> give(sitting, item, awarded, remark)));
    }

    private PaperMarks give(SittingId sitting, CandidateItem item, Fraction awarded, Remark remark) {
        refuseUnlessFair(item, awarded, remark.text());
        marks.persist(new HandMarkRow(item.candidate(), item.number(), item.awarded(), awarded, remark));
        Sitting set = rolls.sitting(sitting);
        Paper paper = papers.version(set.paper(), set.paperVersion()).orElseThrow().paper();
        return marking.put(paper, item.candidate(), item.number(), awarded);
    }

    /** The marks that people gave a candidate, the latest first. Asks nobody's rights: they are shown beside the marks. */
    @Transactional
    public List<HandMark> of(CandidateId candidate) {
        return marks.createQuery("select m from HandMarkRow m where m.candidate = :candidate order by m.markedAt desc, m.id desc", HandMarkRow.class)
                .setParameter("candidate", candidate.text()).getResultStream().map(HandMarkRow::mark).toList();
    }

    private static void refuseUnlessFair(CandidateItem item, Fraction awarded, String why) {
        Fraction available = item.available().orElse(Fraction.ZERO);
        if (awarded.compareTo(Fraction.ZERO) < 0 || awarded.compareTo(available) > 0) {
            throw new AssessmentRefused(List.of(new Problem("awarded", "must be from 0 to " + available + ".")));
        } else if (item.awarded().isPresent() && why.isBlank()) {
            throw new AssessmentRefused(List.of(new Problem("why", "Say why the mark changes.")));
        }
    }
}
