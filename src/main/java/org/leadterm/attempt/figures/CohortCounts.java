package org.leadterm.attempt.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadterm.attempt.AttemptState;
import org.leadterm.people.PersonId;
import org.leadterm.people.cohort.CohortId;

/**
 * Who of several cohorts has begun and who gets no further, by the questions of {@link CohortTroubles}: one statement each, however many
 * cohorts there are. Asks nobody's rights; a cohort of which there is nothing to say is not among the answers.
 */
@ApplicationScoped
public class CohortCounts {
    private static final String MEMBERS = ", Enrolment e where e.cohortId in :cohorts and e.part = 'member' and ";
    private static final String OTHERS = MEMBERS + "e.accountId <> :reader and ";

    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;

    /** Whoever has ever opened an attempt. */
    @Transactional
    public Map<CohortId, Set<PersonId>> begun(Collection<CohortId> cohorts) {
        return people(query("select distinct e.cohortId, a.person from AttemptRow a" + MEMBERS + "a.person = e.accountId", cohorts));
    }

    /** Whoever has open practice that was not touched since that moment. */
    @Transactional
    public Map<CohortId, Set<PersonId>> untouched(Collection<CohortId> cohorts, PersonId reader, Instant since) {
        return people(query("select distinct e.cohortId, a.person from AttemptRow a" + OTHERS + "a.person = e.accountId and a.state = :open"
                + " and a.candidate is null and a.openedAt < :since and (a.savedAt is null or a.savedAt < :since)", cohorts)
                .setParameter("reader", reader.text()).setParameter("open", AttemptState.OPEN).setParameter("since", since));
    }

    /** Whoever has the same error key at least so many times in first works since that moment. */
    @Transactional
    public Map<CohortId, Set<PersonId>> repeated(Collection<CohortId> cohorts, PersonId reader, Instant from, int least) {
        return people(query("select e.cohortId, f.person from FindingRow f" + OTHERS + "f.person = e.accountId and f.first = true"
                + " and f.key is not null and f.handedIn >= :from group by e.cohortId, f.person, f.key having count(f.number) >= :least", cohorts)
                .setParameter("reader", reader.text()).setParameter("from", from).setParameter("least", (long) least));
    }

    private TypedQuery<Object[]> query(String text, Collection<CohortId> cohorts) {
        List<String> ids = cohorts.stream().map(CohortId::text).toList();
        return rows.createQuery(text, Object[].class).setParameter("cohorts", ids.isEmpty() ? List.of("") : ids);
    }

    private static Map<CohortId, Set<PersonId>> people(TypedQuery<Object[]> query) {
        return query.getResultList().stream().collect(Collectors.groupingBy(row -> new CohortId((String) row[0]),
                Collectors.mapping(row -> new PersonId((String) row[1]), Collectors.toSet())));
    }
}
