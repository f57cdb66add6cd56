package org.leadterm.shell.demo;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leadterm.assessment.question.ExtendedAnswer;
import org.leadterm.assessment.question.QuestionId;
import org.leadterm.assessment.question.answer.QuestionAnswerJson;
import org.leadterm.assessment.question.bank.QuestionVersion;
import org.leadterm.assessment.question.bank.Questions;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Fraction;

/** A tutor who marks texts by their guides, and has not come to the papers of all candidates yet. */
final class GuideMarks implements Function<CandidateItem, Optional<Fraction>> {
    private final Questions questions;
    private final int candidates;
    private final Set<Object> begun = new HashSet<>();

    GuideMarks(Questions questions, int candidates) {
        this.questions = questions;
        this.candidates = candidates;
    }

    @Override
    public Optional<Fraction> apply(CandidateItem item) {
        if (begun.size() >= candidates && !begun.contains(item.candidate())) {
            return Optional.empty();
        }
        begun.add(item.candidate());
        return questions.find(new QuestionId(item.ref().id()), item.ref().version()).map(QuestionVersion::question)
                .filter(ExtendedAnswer.class::isInstance).map(ExtendedAnswer.class::cast)
                .map(text -> SimulatedQuestionAnswer.byGuide(text, QuestionAnswerJson.read(text, Json.read(item.answer()))));
    }
}
