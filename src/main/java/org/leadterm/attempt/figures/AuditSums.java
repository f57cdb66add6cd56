package org.leadterm.attempt.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.people.PersonId;

/**
 * The figures of any selection of work, added up: one statement, however much work there is. Asks nobody's rights and knows nothing of
 * what is withheld.
 */
@ApplicationScoped
public class AuditSums {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;

    @Transactional
    public AuditFigures of(AuditSelection selection) {
        AuditCount count = new AuditCount();
        if (!selection.isEmpty()) {
            Works.read(query(Works.SELECT, "", Object[].class, selection.ofAnyExercise()).getResultList(), work -> {
                count.couldAdd(work);
                if (selection.exercise().stream().allMatch(exercise -> exercise.text().equals(work.exercise()))) {
                    count.add(work);
                }
            });
        }
        return count.figures();
    }

    /** The findings with an error key, the latest first, at most so many. Only the latest works that have enough of them are asked for theirs. */
    @Transactional
    public List<FiguredFinding> errors(AuditSelection selection, int most) {
        List<String> works = selection.isEmpty() ? List.of() : latest(selection, most);
        return works.isEmpty() ? List.of() : rows.createQuery("select f from FindingRow f where f.attempt in :works and f.key is not null"
                + " order by f.handedIn desc, f.attempt, f.number", FindingRow.class).setParameter("works", works).setMaxResults(most)
                .getResultStream().map(FindingRow::finding).toList();
    }

    private List<String> latest(AuditSelection selection, int most) {
        List<String> works = new ArrayList<>();
        int errors = 0;
        for (Object[] work : query("select f.attempt, f.errors from FiguresRow f", " and f.errors > 0 order by f.handedIn desc, f.attempt", Object[].class,
                selection).setMaxResults(most).getResultList()) {
            if (errors < most) {
                works.add((String) work[0]);
                errors += (Integer) work[1];
            }
        }
        return works;
    }

    private <T> TypedQuery<T> query(String select, String rest, Class<T> type, AuditSelection selection) {
        String where = " where f.handedIn >= :from and f.handedIn < :until and f.person <> :without"
                + (selection.people().isPresent() ? " and f.person in :people" : "") + (selection.exercise().isPresent() ? " and f.exercise = :exercise" : "")
                + (selection.firstOnly() ? " and f.first = true" : "");
        TypedQuery<T> query = rows.createQuery(select + where + rest, type).setParameter("from", selection.from())
                .setParameter("until", selection.until()).setParameter("without", selection.without().text());
        selection.people().ifPresent(people -> query.setParameter("people", people.stream().map(PersonId::text).toList()));
        selection.exercise().ifPresent(exercise -> query.setParameter("exercise", exercise.text()));
        return query;
    }
}
