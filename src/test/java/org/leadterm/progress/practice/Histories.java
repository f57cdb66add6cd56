package org.leadterm.progress.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.leadterm.attempt.AttemptId;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.Edition;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.ExerciseSummary;
import org.leadterm.exercise.Level;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;
import org.leadterm.people.PersonId;
import org.leadterm.progress.Chapter;
import org.leadterm.progress.Line;
import org.leadterm.progress.Work;

/** Pasts made by a seed, and pasts made by hand. */
final class Histories {
    static final Instant NOW = Instant.parse("2026-11-04T08:00:00Z");
    static final PersonId ADA = new PersonId("01a20121-99c8-7cb5-ace3-df5f225368aa");
    private static final List<String> CHAPTERS = List.of("II", "IV", "IX", "X", "XIX", "XX", "XXI");
    private static final List<FindingKind> KINDS = List.of(FindingKind.CORRECT, FindingKind.CORRECT, FindingKind.CORRECT, FindingKind.WRONG_THIRD,
            FindingKind.WRONG_FOURTH, FindingKind.WRONG_FIFTH, FindingKind.SEQUENCE, FindingKind.OMITTED, FindingKind.NOT_RELEVANT, FindingKind.TOLERATED);

    private Histories() {
    }

    static List<PracticeCase> cases(int many) {
        return IntStream.range(0, many).mapToObj(number -> {
            Random random = new Random(number);
            Map<Chapter, Integer> chapters = new TreeMap<>();
            IntStream.range(0, 3).forEach(one -> chapters.merge(icd10(CHAPTERS.get(random.nextInt(CHAPTERS.size()))), 1, Integer::sum));
            return one("case-" + number, Level.values()[number % 3], 10 + random.nextInt(40), chapters,
                    random.nextBoolean() ? Set.of("DCS.XIX." + random.nextInt(3)) : Set.of());
        }).toList();
    }

    static PracticeCase one(String id, Level level, int minutes, Map<Chapter, Integer> chapters, Set<String> standards) {
        int codes = chapters.values().stream().mapToInt(Integer::intValue).sum();
        return new PracticeCase(new ExerciseSummary(new ExerciseId(id), 1, "Case " + id, "Surgery", level, minutes, new Edition("", "", "2026"), List.of()),
                chapters, Map.of(Group.PRIMARY_DIAGNOSIS, 1, Group.SECONDARY_DIAGNOSIS, Math.max(0, codes - 1)), standards);
    }

    static Chapter icd10(String name) {
        return new Chapter(Classification.ICD10, name);
    }

    /** Half a year and less of works at those cases, some of them twice, some of today. */
    static Past of(long seed, List<PracticeCase> cases) {
        Random random = new Random(seed);
        List<Work> works = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Set<ExerciseId> seen = new HashSet<>();
        int many = random.nextInt(25);
        Instant when = NOW.minus(Duration.ofDays(random.nextInt(170)));
        for (int number = 0; number < many && when.isBefore(NOW); number++) {
            PracticeCase one = cases.get(random.nextInt(cases.size()));
            boolean first = seen.add(one.id());
            AttemptId attempt = attempt((int) seed * 100 + number);
            works.add(work(attempt, one, when, first, Fraction.of(random.nextInt(11), 10)));
            for (Chapter chapter : one.chapters().keySet()) {
                lines.add(line(attempt, one.id(), when, first, chapter, KINDS.get(random.nextInt(KINDS.size())), one.standards().stream().findFirst()));
            }
            when = when.plus(Duration.ofHours(random.nextInt(24 * 9)));
        }
        return new Past(works, lines);
    }

    static Work work(AttemptId attempt, PracticeCase one, Instant when, boolean first, Fraction share) {
        return new Work(attempt, ADA, one.id(), 1, one.title(), one.level(), List.of(), when, 600, first, false, Optional.of(share), Optional.empty(), Map.of());
    }

    static Line line(AttemptId attempt, ExerciseId exercise, Instant when, boolean first, Chapter chapter, FindingKind kind, Optional<String> standard) {
        boolean right = kind == FindingKind.CORRECT || kind == FindingKind.TOLERATED;
        return new Line(attempt, ADA, exercise, when, first, Group.SECONDARY_DIAGNOSIS, chapter.name(), kind, right ? Optional.empty() : Optional.of("SD-" + kind),
                kind == FindingKind.OMITTED ? Optional.empty() : Optional.of("S72.00"),
                kind == FindingKind.NOT_RELEVANT ? Optional.empty() : Optional.of("S72.10"), standard, Optional.empty(), false);
    }

    static AttemptId attempt(int number) {
        return new AttemptId("00000000-0000-0000-0000-%012d".formatted(number));
    }
}
