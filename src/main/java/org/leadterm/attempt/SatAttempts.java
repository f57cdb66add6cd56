package org.leadterm.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.leadterm.exercise.json.AnswerJson;
import org.leadterm.marking.Answer;
import org.leadterm.people.TimeOrderedId;

/**
 * The attempts that belong to a sitting: opened, timed and handed in by it, and saved as all attempts are. Asks nobody's rights:
 * sittings have.
 */
@ApplicationScoped
public class SatAttempts {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final SheetMarking marking;

    @Inject
    SatAttempts(SheetMarking marking) {
        this.marking = marking;
    }

    /** For the container's proxy. */
    protected SatAttempts() {
        this(null);
    }

    /** Opens an attempt at each exercise, in their order, until that deadline. */
    @Transactional
    public List<AttemptId> open(Sitter sitter, List<SatExercise> exercises, Instant now) {
        List<AttemptId> opened = new ArrayList<>();
        String empty = AnswerJson.write(Answer.EMPTY).toString();
        for (SatExercise set : exercises) {
            AttemptId id = new AttemptId(TimeOrderedId.next(now));
            AttemptRow row = new AttemptRow(id, sitter.person(), set.version().id(), set.version().number(), set.version().exercise().title(), empty, now);
            row.belongTo(sitter, set.scheme());
            rows.persist(row);
            opened.add(id);
        }
        return opened;
    }

    /** When saves end that have not arrived; empty while the clock stands or there is no limit. */
    @Transactional
    public void until(CandidateId candidate, Optional<Instant> deadline) {
        rows.createQuery("update AttemptRow a set a.deadline = :deadline, a.version = a.version + 1 where a.candidate = :candidate")
                .setParameter("deadline", deadline.orElse(null)).setParameter("candidate", candidate.text()).executeUpdate();
    }

    /** Hands in what was acknowledged, and marks it; what is handed in already stays as it is. */
    @Transactional
    public void submit(CandidateId candidate, Instant now) {
        rows.createQuery("update AttemptRow a set a.state = :submitted, a.submittedAt = :now, a.version = a.version + 1"
                        + " where a.candidate = :candidate and a.state = :open")
                .setParameter("submitted", AttemptState.SUBMITTED).setParameter("now", now).setParameter("candidate", candidate.text())
                .setParameter("open", AttemptState.OPEN).executeUpdate();
        rows.createQuery("select a from AttemptRow a where a.candidate = :candidate and a.id not in (select m.attempt from MarkSheetRow m)",
                AttemptRow.class).setParameter("candidate", candidate.text()).getResultList()
                .forEach(row -> rows.persist(marking.mark(row.snapshot(), now)));
        rows.flush();
    }

    /** Takes a hand-in back: the answers are as they were acknowledged, and the mark sheets are gone. */
    @Transactional
    public void reopen(CandidateId candidate) {
        marking.unmark(candidate);
        rows.createQuery("delete from MarkSheetRow m where m.attempt in (select a.id from AttemptRow a where a.candidate = :candidate)")
                .setParameter("candidate", candidate.text()).executeUpdate();
        rows.createQuery("update AttemptRow a set a.state = :open, a.submittedAt = null, a.version = a.version + 1 where a.candidate = :candidate")
                .setParameter("open", AttemptState.OPEN).setParameter("candidate", candidate.text()).executeUpdate();
    }

    /** Those of all these candidates, in one query. */
    @Transactional
    public List<SatAttempt> of(Collection<CandidateId> candidates) {
        return candidates.isEmpty() ? List.of() : rows.createQuery("""
                select new org.leadterm.attempt.SatAttempt(a.id, a.candidate, a.state, a.answerVersion, a.savedAt, a.receipt, m.awarded, m.available)
                from AttemptRow a left join MarkSheetRow m on m.attempt = a.id where a.candidate in :candidates order by a.id""", SatAttempt.class)
                .setParameter("candidates", candidates.stream().map(CandidateId::text).toList()).getResultList();
    }

    /** The exercises that have been saved, one line for each, in one query without the answers. */
    @Transactional
    public List<SatProgress> progress(Collection<CandidateId> candidates) {
        return candidates.isEmpty() ? List.of() : rows.createQuery("""
                select new org.leadterm.attempt.SatProgress(a.candidate, a.savedAt) from AttemptRow a
                where a.candidate in :candidates and a.answerVersion > 0""", SatProgress.class)
                .setParameter("candidates", candidates.stream().map(CandidateId::text).toList()).getResultList();
    }

    /** How long was worked on the exercises that were worked on at all, in one query. */
    @Transactional
    public List<SatWork> work(Collection<CandidateId> candidates) {
        return candidates.isEmpty() ? List.of() : rows.createQuery("""
                select new org.leadterm.attempt.SatWork(a.id, a.secondsWorked) from AttemptRow a
                where a.candidate in :candidates and a.secondsWorked > 0""", SatWork.class)
                .setParameter("candidates", candidates.stream().map(CandidateId::text).toList()).getResultList();
    }

    /** An attempt's mark sheet as it is stored, with all of the key. */
    @Transactional
    public Optional<String> sheet(AttemptId id) {
        return Optional.ofNullable(rows.find(MarkSheetRow.class, id.text())).map(MarkSheetRow::sheet);
    }
}
