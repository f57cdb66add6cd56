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
    private final Figuring figures;

    @Inject
    SheetMarking(Exercises exercises, AnswerRules rules, Figuring figures) {
        this.exercises = exercises;
        this.rules = rules;
        this.figures = figures;
    }

    /** For the container's proxy. */
    protected SheetMarking() {
        this(null, null, null);
    }

    ExerciseVersion version(Attempt attempt) {
        return exercises.find(attempt.exercise(), attempt.exerciseVersion())
                .orElseThrow(() -> new UnknownExercise(attempt.exercise().text()));
    }

    /** The sheet, to be kept in the caller's transaction; its figures are kept already. */
    MarkSheetRow mark(Attempt attempt, Instant now) {
        ExerciseVersion version = version(attempt);
        MarkingScheme scheme = MarkingSchemes.named(attempt.scheme().orElse(version.exercise().scheme())).orElse(MarkingSchemes.LEARNING);
        Answer answer = AnswerJson.read(attempt.answer());
        MarkSheet sheet = Marking.mark(version.exercise().key(), answer, scheme);
        String json = MarkSheetJson.write(version.id(), version.number(), sheet, rules.check(answer)).toString();
        figures.marked(attempt, version, json);
        return new MarkSheetRow(attempt.id(), sheet, json, now);
    }

    /** Takes the figures of a sheet that is kept. */
    void figure(Attempt attempt, String sheet) {
        figures.marked(attempt, version(attempt), sheet);
    }

    /** For mark sheets that are taken back. */
    void unmark(CandidateId candidate) {
        figures.unmarked(candidate);
    }
}
