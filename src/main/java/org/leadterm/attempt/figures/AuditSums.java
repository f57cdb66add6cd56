package org.leadterm.attempt.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;
import org.leadterm.people.PersonId;

/**
 * The figures of any selection of work, added up by the database: six statements, however much work there is. Asks nobody's rights and
 * knows nothing of what is withheld.
 */
@ApplicationScoped
public class AuditSums {
    private static final List<String> COUNTS = List.of("Correct", "Key", "Coder", "Union", "Omitted", "Surplus");
    private static final String SUMS = Stream.of("pd", "sd", "pp", "sp").flatMap(group -> COUNTS.stream().map(count -> ", sum(f." + group + count + ")"))
            .collect(Collectors.joining());
    private static final int BEFORE_SUMS = 2;

    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;

    @Transactional
    public AuditFigures of(AuditSelection selection) {
        if (selection.isEmpty()) {
            return AuditFigures.NOTHING;
        }
        Object[] sums = query("select count(f.attempt), count(distinct f.person)" + SUMS + " from FiguresRow f", "",
                Object[].class, selection).getSingleResult();
        int works = number(sums[0]);
        return new AuditFigures(works, number(sums[1]), handedIn(selection, ""), handedIn(selection, " desc"), works == 0 ? Map.of() : groups(sums),
                exercises(selection), chapters(selection), errors(selection));
    }

    /** The findings with an error key, the latest first, at most so many. */
    @Transactional
    public List<FiguredFinding> errors(AuditSelection selection, int most) {
        return selection.isEmpty() ? List.of() : query("select f from FindingRow f",
                " and f.key is not null order by f.handedIn desc, f.attempt, f.number", FindingRow.class, selection)
                .setMaxResults(most).getResultStream().map(FindingRow::finding).toList();
    }

    private Optional<Instant> handedIn(AuditSelection selection, String order) {
        return query("select f.handedIn from FiguresRow f", " order by f.handedIn" + order, Instant.class, selection).setMaxResults(1).getResultStream()
                .findFirst();
    }

    private List<AuditExercise> exercises(AuditSelection selection) {
        return query("select f.exercise, max(f.title), count(f.attempt) from FiguresRow f", " group by f.exercise order by max(f.title), f.exercise",
                Object[].class, selection.ofAnyExercise()).getResultStream()
                .map(row -> new AuditExercise(new ExerciseId((String) row[0]), (String) row[1], number(row[2]))).toList();
    }

    /** Versions of exercises have few different lists of chapters between them. */
    private List<ChapterCodes> chapters(AuditSelection selection) {
        return query("select f.chapters, count(f.attempt) from FiguresRow f", " group by f.chapters", Object[].class, selection).getResultStream()
                .flatMap(row -> ChapterCodes.read((String) row[0]).stream()
                        .map(one -> new ChapterCodes(one.classification(), one.chapter(), one.codes() * number(row[1])))).toList();
    }

    private List<AuditError> errors(AuditSelection selection) {
        return query("select f.group, f.chapter, f.kind, f.key, f.standard, count(f.number) from FindingRow f",
                " and f.key is not null group by f.group, f.chapter, f.kind, f.key, f.standard", Object[].class, selection).getResultStream()
                .map(row -> new AuditError((Group) row[0], (String) row[1], (FindingKind) row[2], (String) row[3], Optional.ofNullable((String) row[4]),
                        number(row[5]))).toList();
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

    private static Map<Group, GroupFigures> groups(Object[] row) {
        Map<Group, GroupFigures> groups = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            int at = BEFORE_SUMS + group.ordinal() * COUNTS.size();
            groups.put(group, new GroupFigures(number(row[at]), number(row[at + 1]), number(row[at + 2]), number(row[at + 3]), number(row[at + 4]),
                    number(row[at + 5])));
        }
        return groups;
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
