package org.leadterm.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.leadterm.exercise.AnswerRules;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.MarkSheetJson;
import org.leadterm.exercise.UnknownExercise;
import org.leadterm.exercise.json.AnswerJson;
import org.leadterm.marking.Answer;
import org.leadterm.marking.MarkSheet;
import org.leadterm.marking.Marking;
import org.leadterm.marking.MarkingScheme;
import org.leadterm.marking.MarkingSchemes;

/** Marks what was handed in against the version that was seen, by the exercise's scheme or the one that a paper's section sets. */
@ApplicationScoped
class SheetMarking {
    private final Exercises exercises;
    private final AnswerRules rules;

    @Inject
    SheetMarking(Exercises exercises, AnswerRules rules) {
        this.exercises = exercises;
        this.rules = rules;
    }

    /** For the container's proxy. */
    protected SheetMarking() {
        this(null, null);
    }

    ExerciseVersion version(Attempt attempt) {
        return exercises.find(attempt.exercise(), attempt.exerciseVersion())
                .orElseThrow(() -> new UnknownExercise(attempt.exercise().text()));
    }

    MarkSheetRow mark(Attempt attempt, Instant now) {
        ExerciseVersion version = version(attempt);
        MarkingScheme scheme = MarkingSchemes.named(attempt.scheme().orElse(version.exercise().scheme())).orElse(MarkingSchemes.LEARNING);
        Answer answer = AnswerJson.read(attempt.answer());
        MarkSheet sheet = Marking.mark(version.exercise().key(), answer, scheme);
        String json = MarkSheetJson.write(version.id(), version.number(), sheet, rules.check(answer)).toString();
        return new MarkSheetRow(attempt.id(), sheet, json, now);
    }
}
