package org.leadterm.attempt.figures;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds up the works that an audit looks at. */
final class AuditCount {
    private static final Comparator<AuditExercise> BY_TITLE = Comparator.comparing(AuditExercise::title).thenComparing(each -> each.exercise().text());
    private final Map<String, ExerciseCount> exercises = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    private final ChapterCount chapters = new ChapterCount();
    private final MistakeCount mistakes = new MistakeCount();
    private final int[] sums = WorkFigures.none();
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;
    private int works;

    /** A work at an exercise that could be asked for. */
    void couldAdd(WorkFigures work) {
        exercises.computeIfAbsent(work.exercise(), ExerciseCount::new).add(work);
    }

    void add(WorkFigures work) {
        works++;
        people.add(work.person());
        first = work.handedIn().isBefore(first) ? work.handedIn() : first;
        last = work.handedIn().isAfter(last) ? work.handedIn() : last;
        work.addTo(sums);
        chapters.add(work);
        mistakes.add(work);
    }

    AuditFigures figures() {
        return new AuditFigures(works, people.size(), Optional.of(first).filter(moment -> works > 0), Optional.of(last).filter(moment -> works > 0),
                works == 0 ? Map.of() : WorkFigures.groups(sums), exercises.values().stream().map(ExerciseCount::audited).sorted(BY_TITLE).toList(),
                chapters.all(), mistakes.all());
    }
}
