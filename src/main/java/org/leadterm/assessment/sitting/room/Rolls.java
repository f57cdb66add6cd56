package org.leadterm.assessment.sitting.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.attempt.CandidateId;
import org.leadterm.people.PersonId;

/**
 * Who sits what, as it stands, for the packages beside this one and in their transactions. Asks nobody's rights: whoever shows
 * something of it does.
 */
@ApplicationScoped
public class Rolls {
    private final SittingRows rows;

    @Inject
    Rolls(SittingRows rows) {
        this.rows = rows;
    }

    /** For the container's proxy. */
    protected Rolls() {
        this(null);
    }

    /** @throws NotThere when there is none */
    public Sitting sitting(SittingId id) {
        return rows.sitting(id).sitting();
    }

    /** What is set for somebody, the latest first. */
    public List<Place> of(PersonId person) {
        return rows.of(person).stream().map(both -> new Place(((SittingRow) both[0]).sitting(), ((CandidateRow) both[1]).candidate())).toList();
    }

    public Optional<Candidate> candidate(CandidateId id) {
        return rows.candidate(id).map(CandidateRow::candidate);
    }

    /** The candidate, whom nobody else changes until the transaction ends; to be the first thing that it reads. */
    public Optional<Candidate> locked(CandidateId id) {
        return rows.locked(id).map(CandidateRow::candidate);
    }

    /** By their names. */
    public List<Candidate> candidates(SittingId sitting) {
        return rows.candidates(sitting).stream().map(CandidateRow::candidate).toList();
    }

    /** A candidate's paper as it is in the database now; empty before the start. */
    public List<CandidateItem> items(CandidateId candidate) {
        return rows.items(candidate).stream().map(ItemRow::item).toList();
    }

    /** The answers of a sitting that a person has still to mark. */
    public List<CandidateItem> awaiting(SittingId sitting) {
        return rows.awaiting(sitting).stream().map(ItemRow::item).toList();
    }
}
