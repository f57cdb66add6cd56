package org.leadterm.attempt.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;
import org.leadterm.people.PersonId;

/**
 * The figures of a cohort, added up by the database: six statements, however many people and works there are. Asks nobody's rights, and
 * knows nothing of what is withheld but the attempts it is told to leave out.
 */
@ApplicationScoped
public class CohortSums {
    private static final List<String> COUNTS = List.of("Correct", "Key", "Coder", "Union", "Omitted", "Surplus");
    private static final String SUMS = Stream.of("pd", "sd", "pp", "sp").flatMap(group -> COUNTS.stream().map(count -> ", sum(f." + group + count + ")"))
            .collect(Collectors.joining());
    private static final String MEMBERS = ", Enrolment e where e.cohortId = :cohort and e.part = 'member' and ";
    private static final String HANDED = MEMBERS + "f.person = e.accountId and f.handedIn >= :from and f.handedIn < :until and f.attempt not in :hidden";
    private static final String FIRST = HANDED + " and f.first = true";

    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;

    @Transactional
    public CohortFigures of(CohortSpan span) {
        return new CohortFigures(people(span), exercises(span), chapters(span), errors(span));
    }

    /** The findings behind one kind of error, the latest first, at most so many. */
    @Transactional
    public List<FiguredFinding> findings(CohortSpan span, String key, String chapter, int most) {
        return query("select f from FindingRow f" + FIRST + " and f.key = :key and f.chapter = :chapter order by f.handedIn desc, f.attempt, f.number",
                FindingRow.class, span).setParameter("key", key).setParameter("chapter", chapter).setMaxResults(most)
                .getResultStream().map(FindingRow::finding).toList();
    }

    private List<PersonFigures> people(CohortSpan span) {
        Map<String, Object[]> opened = byFirst(rows.createQuery("select a.person, cast(max(a.openedAt) as char(26)) from AttemptRow a" + MEMBERS
                + "a.person = e.accountId group by a.person", Object[].class).setParameter("cohort", span.cohort().text()));
        Map<String, Object[]> all = byFirst(query("select f.person, count(f.attempt), sum(f.seconds), cast(max(f.handedIn) as char(26))"
                + " from FiguresRow f" + HANDED + " group by f.person", Object[].class, span));
        Map<String, Object[]> firsts = byFirst(query("select f.person, count(f.attempt)" + SUMS + " from FiguresRow f" + FIRST + " group by f.person",
                Object[].class, span));
        TreeSet<String> people = new TreeSet<>(opened.keySet());
        people.addAll(all.keySet());
        return people.stream().map(person -> person(person, Optional.ofNullable(opened.get(person)), Optional.ofNullable(all.get(person)),
                Optional.ofNullable(firsts.get(person)))).toList();
    }

    private static PersonFigures person(String id, Optional<Object[]> opened, Optional<Object[]> all, Optional<Object[]> firsts) {
        return new PersonFigures(new PersonId(id), all.map(row -> number(row[1])).orElse(0), firsts.map(row -> number(row[1])).orElse(0),
                all.map(row -> ((Number) row[2]).longValue()).orElse(0L), all.map(row -> moment(row[3])), opened.map(row -> moment(row[1])),
                firsts.map(row -> groups(row, 2)).orElse(Map.of()));
    }

    private List<ExerciseFigures> exercises(CohortSpan span) {
        return query("select f.exercise, max(f.title), count(f.attempt)" + SUMS + " from FiguresRow f" + FIRST + " group by f.exercise order by f.exercise",
                Object[].class, span).getResultStream()
                .map(row -> new ExerciseFigures(new ExerciseId((String) row[0]), (String) row[1], number(row[2]), groups(row, 3))).toList();
    }

    /** Versions of exercises have few different lists of chapters between them. */
    private List<ChapterCodes> chapters(CohortSpan span) {
        List<ChapterCodes> all = new ArrayList<>();
        query("select f.chapters, count(f.attempt) from FiguresRow f" + FIRST + " group by f.chapters order by f.chapters", Object[].class, span)
                .getResultList().forEach(row -> ChapterCodes.read((String) row[0])
                        .forEach(one -> all.add(new ChapterCodes(one.classification(), one.chapter(), one.codes() * number(row[1])))));
        return all;
    }

    private List<ErrorFigures> errors(CohortSpan span) {
        return query("select f.exercise, f.group, f.chapter, f.kind, f.key, f.given, f.expected, count(f.number) from FindingRow f" + FIRST
                + " and f.key is not null group by f.exercise, f.group, f.chapter, f.kind, f.key, f.given, f.expected", Object[].class, span)
                .getResultStream().map(row -> new ErrorFigures(new ExerciseId((String) row[0]), (Group) row[1], (String) row[2], (FindingKind) row[3],
                        (String) row[4], Optional.ofNullable((String) row[5]), Optional.ofNullable((String) row[6]), number(row[7]))).toList();
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, CohortSpan span) {
        return rows.createQuery(text, type).setParameter("cohort", span.cohort().text()).setParameter("from", span.from())
                .setParameter("until", span.until()).setParameter("hidden", span.texts());
    }

    private static Map<String, Object[]> byFirst(TypedQuery<Object[]> query) {
        Map<String, Object[]> all = new HashMap<>();
        query.getResultList().forEach(row -> all.put((String) row[0], row));
        return all;
    }

    private static Map<Group, GroupFigures> groups(Object[] row, int from) {
        Map<Group, GroupFigures> groups = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            int at = from + group.ordinal() * COUNTS.size();
            groups.put(group, new GroupFigures(number(row[at]), number(row[at + 1]), number(row[at + 2]), number(row[at + 3]), number(row[at + 4]),
                    number(row[at + 5])));
        }
        return groups;
    }

    /** The latest of several moments comes as text: without its column the type is lost that says it is in UTC. */
    private static Instant moment(Object text) {
        return LocalDateTime.parse(text.toString().strip().replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
