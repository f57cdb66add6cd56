package org.leadterm.assessment.sitting.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.ExerciseNotes;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.UnknownExercise;

/** What a candidate's items are about: the versions that were drawn, whatever has become of them since. */
@ApplicationScoped
public class ItemsShown {
    private final Exercises exercises;
    private final ItemMarking marking;

    @Inject
    ItemsShown(Exercises exercises, ItemMarking marking) {
        this.exercises = exercises;
        this.marking = marking;
    }

    /** For the container's proxy. */
    protected ItemsShown() {
        this(null, null);
    }

    /** A question with its key: what is shown of it to a candidate goes through the questions' candidate form. */
    public Question question(CandidateItem item) {
        return marking.question(item.ref());
    }

    /** The case notes, which have no key. */
    public ExerciseNotes notes(CandidateItem item) {
        return exercises.find(new ExerciseId(item.ref().id()), item.ref().version()).map(version -> version.exercise().notes())
                .orElseThrow(() -> new UnknownExercise(item.ref().id()));
    }

    public String title(CandidateItem item) {
        return notes(item).title();
    }
}
