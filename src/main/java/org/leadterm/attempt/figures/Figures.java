package org.leadterm.attempt.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.leadterm.attempt.Attempt;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.Figuring;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.people.PersonId;

/**
 * The figures of marked attempts. Asks nobody's rights, and knows nothing of what is withheld: whoever shows them does.
 */
@ApplicationScoped
public class Figures implements Figuring {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void marked(Attempt attempt, ExerciseVersion version, String sheet) {
        Handed mine = new Handed(attempt.id().text(), attempt.submittedAt().orElseThrow());
        List<Handed> all = handed(attempt.person().text(), attempt.exercise().text());
        if (all.stream().anyMatch(one -> one.attempt().equals(mine.attempt()))) {
            remove(List.of(mine.attempt()));
        }
        List<Handed> others = all.stream().filter(one -> !one.attempt().equals(mine.attempt())).toList();
        boolean first = others.stream().noneMatch(one -> one.compareTo(mine) < 0);
        if (first) {
            others.forEach(one -> beFirst(one.attempt(), false));
        }
        SheetFigures figures = SheetFigures.of(attempt, version.exercise().notes().level(), sheet, first);
        rows.persist(new FiguresRow(figures));
        int number = 0;
        for (FiguredFinding finding : figures.findings()) {
            rows.persist(new FindingRow(++number, finding));
        }
    }

    /** Who has handed in the same exercise since is now the first. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void unmarked(CandidateId candidate) {
        List<Object[]> works = rows.createQuery("select f.attempt, f.person, f.exercise, f.first from FiguresRow f where f.candidate = :candidate",
                Object[].class).setParameter("candidate", candidate.text()).getResultList();
        remove(works.stream().map(work -> (String) work[0]).toList());
        works.stream().filter(work -> (Boolean) work[3])
                .forEach(work -> handed((String) work[1], (String) work[2]).stream().min(Comparator.naturalOrder())
                        .ifPresent(next -> beFirst(next.attempt(), true)));
    }

    /** What people handed in from one moment and before another, the earliest first. */
    @Transactional
    public List<FiguredAttempt> attempts(Collection<PersonId> people, Instant from, Instant until) {
        return people.isEmpty() ? List.of() : rows.createQuery("select f from FiguresRow f where f.person in :people and f.handedIn >= :from"
                        + " and f.handedIn < :until order by f.handedIn, f.attempt", FiguresRow.class)
                .setParameter("people", texts(people)).setParameter("from", from).setParameter("until", until)
                .getResultStream().map(FiguresRow::figures).toList();
    }

    /** The findings of what people handed in from one moment and before another, the earliest first. */
    @Transactional
    public List<FiguredFinding> findings(Collection<PersonId> people, Instant from, Instant until) {
        return people.isEmpty() ? List.of() : rows.createQuery("select f from FindingRow f where f.person in :people and f.handedIn >= :from"
                        + " and f.handedIn < :until order by f.handedIn, f.attempt, f.number", FindingRow.class)
                .setParameter("people", texts(people)).setParameter("from", from).setParameter("until", until)
                .getResultStream().map(FindingRow::finding).toList();
    }

    private List<Handed> handed(String person, String exercise) {
        return rows.createQuery("select f.attempt, f.handedIn from FiguresRow f where f.person = :person and f.exercise = :exercise", Object[].class)
                .setParameter("person", person).setParameter("exercise", exercise)
                .getResultStream().map(row -> new Handed((String) row[0], (Instant) row[1])).toList();
    }

    private void remove(List<String> attempts) {
        if (!attempts.isEmpty()) {
            Stream.of("delete from FindingRow f where f.attempt in :attempts", "delete from FiguresRow f where f.attempt in :attempts")
                    .forEach(delete -> rows.createQuery(delete).setParameter("attempts", attempts).executeUpdate());
        }
    }

    private void beFirst(String attempt, boolean first) {
        Stream.of("update FiguresRow f set f.first = :first where f.attempt = :attempt",
                        "update FindingRow f set f.first = :first where f.attempt = :attempt")
                .forEach(update -> rows.createQuery(update).setParameter("first", first).setParameter("attempt", attempt).executeUpdate());
    }

    private static List<String> texts(Collection<PersonId> people) {
        return people.stream().map(PersonId::text).toList();
    }
}
