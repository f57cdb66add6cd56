package org.leadterm.progress.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.leadterm.exercise.ExerciseSummary;
import org.leadterm.exercise.Exercises;

/**
 * The exercises in use, with what they are good for. A version never changes, so that its key is counted once and not read again:
 * after that, a list costs one statement, however many exercises there are.
 */
@ApplicationScoped
class PracticeCases {
    /** More exercises than that are not looked through. */
    private static final int MOST = 1_000;
    /** So many new ones are read for one list; the next list reads on. */
    private static final int READ_AT_ONCE = 100;

    private final Exercises exercises;
    private final Map<String, PracticeCase> counted = new ConcurrentHashMap<>();

    @Inject
    PracticeCases(Exercises exercises) {
        this.exercises = exercises;
    }

    /** For the container's proxy. */
    protected PracticeCases() {
        this(null);
    }

    List<PracticeCase> inUse() {
        List<ExerciseSummary> all = exercises.list("", MOST).items();
        all.stream().filter(about -> !counted.containsKey(name(about))).limit(READ_AT_ONCE)
                .forEach(about -> exercises.find(about.id(), about.version())
                        .ifPresent(version -> counted.put(name(about), PracticeCase.of(about, version.exercise().key()))));
        return all.stream().flatMap(about -> Optional.ofNullable(counted.get(name(about))).stream()).toList();
    }

    private static String name(ExerciseSummary about) {
        return about.id() + "/" + about.version();
    }
}
