package org.leadterm.assessment.sitting.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.people.privacy.Expiring;

/** The saves behind the answers of sittings. They go when both the hand-in and the release of the marks are long enough ago. */
@ApplicationScoped
public class SittingHistories implements Expiring {
    private static final int PORTION = 100;
    private static final String OLD = " from CandidateRow c, SittingRow s where s.id = c.sitting and c.state = :submitted and c.submittedAt < :before"
            + " and s.marksAt is not null and s.marksAt < :before and (exists (select v.number from SaveRow v where v.candidate = c.id)"
            + " or exists (select v.answerVersion from SavedAnswer v, AttemptRow a where a.id = v.attempt and a.candidate = c.id))";
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;

    @Override
    public String period() {
        return "answer-history";
    }

    @Override
    public String what() {
        return "candidates of released assessments whose history of saves goes";
    }

    @Override
    @Transactional
    public long older(Instant before) {
        return rows.createQuery("select count(c)" + OLD, Long.class).setParameter("submitted", CandidateState.SUBMITTED).setParameter("before", before)
                .getSingleResult();
    }

    @Override
    @Transactional
    public int remove(Instant before) {
        List<String> some = rows.createQuery("select c.id" + OLD + " order by c.submittedAt", String.class)
                .setParameter("submitted", CandidateState.SUBMITTED).setParameter("before", before).setMaxResults(PORTION).getResultList();
        if (!some.isEmpty()) {
            Stream.of("delete from SaveRow v where v.candidate in :some",
                    "delete from SavedAnswer v where v.attempt in (select a.id from AttemptRow a where a.candidate in :some)")
                    .forEach(delete -> rows.createQuery(delete).setParameter("some", some).executeUpdate());
        }
        return some.size();
    }
}
