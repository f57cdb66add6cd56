package org.leadterm.attempt.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadterm.attempt.AttemptState;
import org.leadterm.people.PersonId;
import org.leadterm.people.cohort.CohortId;

/** Who of a cohort gets no further, and on what standards; one statement each. Asks nobody's rights, and leaves the reader's own work out. */
@ApplicationScoped
public class CohortTroubles {
    private static final String MEMBERS = ", Enrolment e where e.cohortId = :cohort and e.part = 'member' and e.accountId <> :reader and ";
    private static final Comparator<RepeatedError> OFTEN_FIRST = Comparator.comparingInt(RepeatedError::times).reversed()
            .thenComparing(RepeatedError::key).thenComparing(error -> error.person().text());

    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;

    /** How much open practice of each has not been touched since that moment; who has none is not there. */
    @Transactional
    public Map<PersonId, Integer> untouched(CohortId cohort, PersonId reader, Instant since) {
        return query("select a.person, count(a.id) from AttemptRow a" + MEMBERS + "a.person = e.accountId and a.state = :open and a.candidate is null"
                + " and a.openedAt < :since and (a.savedAt is null or a.savedAt < :since) group by a.person", cohort, reader)
                .setParameter("open", AttemptState.OPEN).setParameter("since", since).getResultStream()
                .collect(Collectors.toMap(row -> new PersonId((String) row[0]), row -> number(row[1])));
    }

    /** Keys that somebody's first works since that moment have at least so many times, the most frequent first. */
    @Transactional
    public List<RepeatedError> repeated(CohortId cohort, PersonId reader, Instant from, int least) {
        Map<String, Map<String, Integer>> people = new HashMap<>();
        Works.read(firstErrors(cohort, reader, from), work -> {
            Map<String, Integer> keys = people.computeIfAbsent(work.person(), person -> new HashMap<>());
            work.eachMistake(line -> keys.merge(Mistake.read(line).key(), 1, Integer::sum));
        });
        return people.entrySet().stream().flatMap(person -> person.getValue().entrySet().stream().filter(key -> key.getValue() >= least)
                .map(key -> new RepeatedError(new PersonId(person.getKey()), key.getKey(), key.getValue()))).sorted(OFTEN_FIRST).toList();
    }

    /** The standards behind the errors, the most often broken first, at most so many. */
    @Transactional
    public Map<String, Integer> standards(CohortId cohort, PersonId reader, Instant from, int most) {
        MistakeCount mistakes = new MistakeCount();
        Works.read(firstErrors(cohort, reader, from), mistakes::add);
        Map<String, Integer> times = new TreeMap<>();
        mistakes.all().forEach(one -> one.mistake().standard().ifPresent(standard -> times.merge(standard, one.times(), Integer::sum)));
        Map<String, Integer> standards = new LinkedHashMap<>();
        times.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(most)
                .forEach(standard -> standards.put(standard.getKey(), standard.getValue()));
        return standards;
    }

    private List<Object[]> firstErrors(CohortId cohort, PersonId reader, Instant from) {
        return query(Works.SELECT + MEMBERS + "f.person = e.accountId and f.first = true and f.errors > 0 and f.handedIn >= :from", cohort, reader)
                .setParameter("from", from).getResultList();
    }

    private TypedQuery<Object[]> query(String text, CohortId cohort, PersonId reader) {
        return rows.createQuery(text, Object[].class).setParameter("cohort", cohort.text()).setParameter("reader", reader.text());
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
