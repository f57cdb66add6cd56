package org.leadterm.attempt.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The figures of a cohort, added up: two statements, however many people and works there are. Asks nobody's rights, and knows nothing of
 * what is withheld but the attempts it is told to leave out.
 */
@ApplicationScoped
public class CohortSums {
    private static final String MEMBERS = ", Enrolment e where e.cohortId = :cohort and e.part = 'member' and ";
    private static final String HANDED = MEMBERS + "f.person = e.accountId and f.handedIn >= :from and f.handedIn < :until and f.attempt not in :hidden";

    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;

    @Transactional
    public CohortFigures of(CohortSpan span) {
        Map<String, PersonCount> people = new HashMap<>();
        Map<String, ExerciseCount> exercises = new TreeMap<>();
        ChapterCount chapters = new ChapterCount();
        MistakeCount mistakes = new MistakeCount();
        Works.read(query(Works.SELECT + HANDED, Object[].class, span).getResultList(), work -> {
            people.computeIfAbsent(work.person(), person -> new PersonCount()).add(work);
            if (work.first()) {
                exercises.computeIfAbsent(work.exercise(), ExerciseCount::new).add(work);
                chapters.add(work);
                mistakes.add(work);
            }
        });
        return new CohortFigures(people(people, opened(span)), exercises.values().stream().map(ExerciseCount::figures).toList(), chapters.all(),
                mistakes.all());
    }

    /** The findings behind one kind of error, the latest first, at most so many. */
    @Transactional
    public List<FiguredFinding> findings(CohortSpan span, String key, String chapter, int most) {
        return query("select f from FindingRow f" + HANDED + " and f.first = true and f.key = :key and f.chapter = :chapter"
                + " order by f.handedIn desc, f.attempt, f.number", FindingRow.class, span).setParameter("key", key).setParameter("chapter", chapter)
                .setMaxResults(most).getResultStream().map(FindingRow::finding).toList();
    }

    private static List<PersonFigures> people(Map<String, PersonCount> handedIn, Map<String, Instant> opened) {
        TreeSet<String> all = new TreeSet<>(opened.keySet());
        all.addAll(handedIn.keySet());
        return all.stream().map(person -> handedIn.getOrDefault(person, new PersonCount()).figures(person, Optional.ofNullable(opened.get(person)))).toList();
    }

    /** When each last opened an attempt. It comes as text: without its column the type is lost that says it is in UTC. */
    private Map<String, Instant> opened(CohortSpan span) {
        Map<String, Instant> opened = new HashMap<>();
        rows.createQuery("select a.person, cast(max(a.openedAt) as char(26)) from AttemptRow a" + MEMBERS + "a.person = e.accountId group by a.person",
                Object[].class).setParameter("cohort", span.cohort().text()).getResultList().forEach(row -> opened.put((String) row[0],
                LocalDateTime.parse(row[1].toString().strip().replace(' ', 'T')).toInstant(ZoneOffset.UTC)));
        return opened;
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, CohortSpan span) {
        return rows.createQuery(text, type).setParameter("cohort", span.cohort().text()).setParameter("from", span.from())
                .setParameter("until", span.until()).setParameter("hidden", span.texts());
    }
}
