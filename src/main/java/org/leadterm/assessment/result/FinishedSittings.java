package org.leadterm.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadterm.assessment.paper.ItemKind;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.attempt.AttemptId;
import org.leadterm.marking.Fraction;
import org.leadterm.people.PersonId;

/** What somebody has sat, by sitting, in two statements. Asks nobody's rights: whoever shows it does. */
@ApplicationScoped
public class FinishedSittings {
    private static final String OF = " c.person = :person and c.state = :submitted and c.startedAt is not null and c.submittedAt >= :from"
            + " and c.submittedAt < :until ";
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final Clock clock;

    @Inject
    FinishedSittings(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected FinishedSittings() {
        this(null);
    }

    /** Those handed in from one moment and before another, the earliest first. */
    @Transactional
    public List<FinishedSitting> of(PersonId person, Instant from, Instant until) {
        Map<String, Set<AttemptId>> attempts = new HashMap<>();
        Map<String, Integer> questions = new HashMap<>();
        query("select i.candidate, i.kind, i.attempt from ItemRow i, CandidateRow c where c.id = i.candidate and" + OF, person, from, until).forEach(item -> {
            if (item[1] == ItemKind.QUESTION) {
                questions.merge((String) item[0], 1, Integer::sum);
            } else if (item[2] != null) {
                attempts.computeIfAbsent((String) item[0], candidate -> new HashSet<>()).add(new AttemptId((String) item[2]));
            }
        });
        return query("""
                select c.id, s.id, s.title, c.submittedAt, c.startedAt, s.minutes, c.extraMinutes, c.extraPercent, c.awaiting, c.awarded, c.available,
                    s.marksAt
                from CandidateRow c, SittingRow s where s.id = c.sitting and""" + OF + "order by c.submittedAt, c.id", person, from, until).stream()
                .map(row -> new FinishedSitting(new SittingId((String) row[1]), (String) row[2], (Instant) row[3], time(row),
                        questions.getOrDefault((String) row[0], 0), attempts.getOrDefault((String) row[0], Set.of()), share(row), released(row)))
                .toList();
    }

    private List<Object[]> query(String text, PersonId person, Instant from, Instant until) {
        return rows.createQuery(text, Object[].class).setParameter("person", person.text()).setParameter("submitted", CandidateState.SUBMITTED)
                .setParameter("from", from).setParameter("until", until).getResultList();
    }

    private static Optional<Duration> time(Object[] row) {
        int minutes = (Integer) row[5];
        Duration most = Duration.ofMinutes(minutes + (Integer) row[6] + (long) minutes * (Integer) row[7] / 100);
        Duration taken = Duration.between((Instant) row[4], (Instant) row[3]);
        return minutes == 0 ? Optional.empty() : Optional.of(taken.compareTo(most) > 0 ? most : taken);
    }

    private static Optional<Fraction> share(Object[] row) {
        Optional<Fraction> available = Optional.ofNullable((String) row[10]).map(Fraction::parse).filter(marks -> !marks.isZero());
        return (Integer) row[8] > 0 ? Optional.empty() : available.flatMap(all -> Optional.ofNullable((String) row[9]).map(Fraction::parse)
                .map(awarded -> awarded.times(new Fraction(all.denominator(), all.numerator()))));
    }

    private boolean released(Object[] row) {
        return Optional.ofNullable((Instant) row[11]).filter(from -> !from.isAfter(clock.instant())).isPresent();
    }
}
