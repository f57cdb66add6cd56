package org.leadterm.assessment.sitting.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadterm.assessment.marks.PaperMarks;
import org.leadterm.assessment.paper.ItemRef;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.QuestionId;
import org.leadterm.assessment.question.answer.QuestionAnswerJson;
import org.leadterm.assessment.question.bank.QuestionVersion;
import org.leadterm.assessment.question.bank.Questions;
import org.leadterm.assessment.question.json.QuestionMarkJson;
import org.leadterm.assessment.question.marking.QuestionMark;
import org.leadterm.assessment.question.marking.QuestionMarking;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.SatAttempt;
import org.leadterm.attempt.SatAttempts;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Fraction;

/** Marks what a candidate handed in: exercises by their section's scheme, questions by their key; some await a person. */
@ApplicationScoped
public class ItemMarking {
    private final SittingRows rows;
    private final SatAttempts attempts;
    private final Questions questions;

    @Inject
    ItemMarking(SittingRows rows, SatAttempts attempts, Questions questions) {
        this.rows = rows;
        this.attempts = attempts;
        this.questions = questions;
    }

    /** For the container's proxy. */
    protected ItemMarking() {
        this(null, null, null);
    }

    /** Marks all of a candidate's items, which are closed for saves. */
    PaperMarks mark(Paper paper, CandidateId candidate, Instant now) {
        attempts.submit(candidate, now);
        Map<String, SatAttempt> sheets = attempts.of(List.of(candidate)).stream().collect(Collectors.toMap(SatAttempt::id, Function.identity()));
        List<ItemRow> items = rows.items(candidate);
        items.forEach(row -> mark(row, row.item(), sheets));
        return PaperMarks.of(paper, items.stream().map(each -> each.item().marks()).toList());
    }

    /**
     * Puts a person's mark in the place of what one item had, and adds the paper up anew.
     *
     * @param candidate handed in and locked
     * @param number    of an item of theirs that was marked or awaits it
     */
    public PaperMarks put(Paper paper, CandidateId candidate, int number, Fraction awarded) {
        List<ItemRow> items = rows.items(candidate);
        ItemRow marked = items.stream().filter(each -> each.item().number() == number).findFirst().orElseThrow();
        marked.mark(Optional.of(awarded), marked.item().available().orElseThrow(), marked.item().sheet());
        PaperMarks all = PaperMarks.of(paper, items.stream().map(each -> each.item().marks()).toList());
        rows.candidate(candidate).orElseThrow().mark(all);
        rows.flush();
        return all;
    }

    Question question(ItemRef ref) {
        return questions.find(new QuestionId(ref.id()), ref.version()).map(QuestionVersion::question)
                .orElseThrow(() -> new IllegalStateException(ref + ", version " + ref.version() + ", was set and is not there"));
    }

    private void mark(ItemRow row, CandidateItem item, Map<String, SatAttempt> sheets) {
        if (item.isQuestion()) {
            Question question = question(item.ref());
            QuestionMark mark = QuestionMarking.mark(question, QuestionAnswerJson.read(question, Json.read(item.answer())));
            Optional<Fraction> awarded = mark.state() == QuestionMark.State.MARKED ? Optional.of(mark.awarded()) : Optional.empty();
            row.mark(awarded, mark.available(), Optional.of(QuestionMarkJson.write(question, mark).toString()));
        } else {
            SatAttempt sheet = sheets.get(item.attempt().orElseThrow());
            row.mark(sheet.awarded().map(Fraction::parse), sheet.available().map(Fraction::parse).orElse(Fraction.ZERO), Optional.empty());
        }
    }
}
