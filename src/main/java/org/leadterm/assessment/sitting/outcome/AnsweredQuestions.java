package org.leadterm.assessment.sitting.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.paper.ItemKind;
import org.leadterm.assessment.question.QuestionId;
import org.leadterm.assessment.question.Subject;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.marking.Fraction;
import org.leadterm.people.PersonId;

/** Questions that candidates handed in, over all their sittings, in one statement. Asks nobody's rights: whoever shows them does. */
@ApplicationScoped
public class AnsweredQuestions {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final Clock clock;

    @Inject
    AnsweredQuestions(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected AnsweredQuestions() {
        this(null);
    }

    /** Those handed in from one moment and before another, the earliest first; without those that await a person's mark. */
    @Transactional
    public List<AnsweredQuestion> of(Collection<PersonId> people, Instant from, Instant until) {
        if (people.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        return rows.createQuery("""
                select i.person, i.ref, q.subject, c.submittedAt, i.awarded, i.available, s.marksAt
                from ItemRow i, CandidateRow c, SittingRow s, QuestionVersion q
                where i.person in :people and i.kind = :question and c.id = i.candidate and c.state = :submitted and c.submittedAt >= :from
                    and c.submittedAt < :until and s.id = c.sitting and q.questionId = i.ref and q.number = i.refVersion
                    and i.awarded is not null and i.available is not null
                order by c.submittedAt, i.candidate, i.number""", Object[].class)
                .setParameter("people", people.stream().map(PersonId::text).toList()).setParameter("question", ItemKind.QUESTION)
                .setParameter("submitted", CandidateState.SUBMITTED).setParameter("from", from).setParameter("until", until)
                .getResultStream().map(row -> answered(row, now)).filter(answered -> !answered.available().isZero()).toList();
    }

    private static AnsweredQuestion answered(Object[] row, Instant now) {
        boolean released = Optional.ofNullable((Instant) row[6]).filter(from -> !from.isAfter(now)).isPresent();
        return new AnsweredQuestion(new PersonId((String) row[0]), new QuestionId((String) row[1]), Subject.of((String) row[2]).orElseThrow(),
                (Instant) row[3], Fraction.parse((String) row[4]), Fraction.parse((String) row[5]), released);
    }
}
