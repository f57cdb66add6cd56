package org.leadterm.shell.demo;

import org.leadterm.assessment.paper.ItemRef;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.answer.QuestionAnswer;
import org.leadterm.assessment.sitting.room.PastAnswers;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.Exercises;
import org.leadterm.marking.Answer;

/** A trainee of the demo cohort in an assessment. */
record SimulatedCandidate(Exercises library, SimulatedAnswer notes, SimulatedQuestionAnswer theory) implements PastAnswers {
    @Override
    public Answer to(ItemRef exercise) {
        return notes.to(library.find(new ExerciseId(exercise.id()), exercise.version()).orElseThrow().exercise().key());
    }

    @Override
    public QuestionAnswer to(Question question) {
        return theory.to(question);
    }
}
