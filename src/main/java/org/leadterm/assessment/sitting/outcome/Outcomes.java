package org.leadterm.assessment.sitting.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.leadterm.assessment.paper.shelf.Papers;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.room.Rolls;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Role;

/** What came of sittings, for tutors: as many statements for one candidate as for a thousand. */
@ApplicationScoped
public class Outcomes {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager database;
    private final Rolls rolls;
    private final Papers papers;
    private final CurrentPerson caller;

    @Inject
    Outcomes(Rolls rolls, Papers papers, CurrentPerson caller) {
        this.rolls = rolls;
        this.papers = papers;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected Outcomes() {
        this(null, null, null);
    }

    /** The items without their answers, in the order of each candidate's paper. */
    @Transactional
    public Outcome of(SittingId id) {
        caller.require(Role.TUTOR);
        Sitting sitting = rolls.sitting(id);
        List<ItemOutcome> items = database.createQuery("""
                select new org.leadterm.assessment.sitting.outcome.ItemOutcome(i.candidate, i.number, i.section, i.kind, i.ref, i.refVersion, i.worth,
                    i.attempt, i.awarded, i.available)
                from ItemRow i where i.sitting = :sitting order by i.number, i.candidate""", ItemOutcome.class)
                .setParameter("sitting", id.text()).getResultList();
        return new Outcome(sitting, papers.version(sitting.paper(), sitting.paperVersion()).orElseThrow().paper(),
                rolls.candidates(id), items);
    }

    /** The answers that a person has still to mark. */
    @Transactional
    public List<CandidateItem> awaiting(SittingId id) {
        caller.require(Role.TUTOR);
        rolls.sitting(id);
        return rolls.awaiting(id);
    }
}
