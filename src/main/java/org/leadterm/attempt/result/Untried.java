package org.leadterm.attempt.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadterm.attempt.AttemptLine;
import org.leadterm.attempt.Attempts;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.Exercises;

/** The exercises that the caller has not tried. */
@ApplicationScoped
class Untried {
    private static final int LOOK_AT = 100;

    private final Exercises exercises;
    private final Attempts attempts;

    @Inject
    Untried(Exercises exercises, Attempts attempts) {
        this.exercises = exercises;
        this.attempts = attempts;
    }

    /** For the container's proxy. */
    protected Untried() {
        this(null, null);
    }

    List<ExerciseVersion> exercises() {
        Set<String> tried = attempts.mine().stream().map(AttemptLine::exercise).collect(Collectors.toSet());
        return exercises.list("", LOOK_AT).items().stream().filter(exercise -> !tried.contains(exercise.id().text()))
                .flatMap(exercise -> exercises.find(exercise.id()).stream()).toList();
    }
}
