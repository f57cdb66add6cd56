package org.leadterm.assessment.sitting.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.deadline.Deadline;
import org.leadterm.assessment.paper.Drawing;
import org.leadterm.assessment.paper.Drawn;
import org.leadterm.assessment.paper.ItemKind;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.paper.Pools;
import org.leadterm.assessment.paper.shelf.Papers;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.PoolsJson;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.allowance.Allowances;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.SatAttempts;
import org.leadterm.attempt.SatExercise;
import org.leadterm.attempt.Sitter;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.UnknownExercise;

/** How a candidate begins: the paper is drawn once and kept, and all its rows are made with their deadline. */
@ApplicationScoped
class Beginnings {
    private final SittingRows rows;
    private final Papers papers;
    private final SatAttempts attempts;
    private final Exercises exercises;

    @Inject
    Beginnings(SittingRows rows, Papers papers, SatAttempts attempts, Exercises exercises) {
        this.rows = rows;
        this.papers = papers;
        this.attempts = attempts;
        this.exercises = exercises;
    }

    /** For the container's proxy. */
    protected Beginnings() {
        this(null, null, null, null);
    }

    /** @param row locked; one that has begun stays as it is */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(CandidateRow row, Instant now) {
        if (row.candidate().state() != CandidateState.WAITING) {
            return;
        }
        SittingRow set = rows.sitting(row.candidate().sitting());
        Sitting sitting = set.sitting();
        Allowances allowances = rows.allowances(sitting);
        refuseUnlessOpen(allowances, row.candidate(), now);
        row.start(now);
        Optional<Instant> deadline = allowances.terms(row.candidate()).flatMap(Deadline::of);
        row.until(deadline);
        draw(row.candidate(), sitting, PoolsJson.read(set.pools()), deadline, now);
        rows.flush();
    }

    private static void refuseUnlessOpen(Allowances allowances, Candidate candidate, Instant now) {
        Sitting sitting = allowances.sitting();
        if (now.isBefore(sitting.window().opens())) {
            throw new NotNow("This sitting opens at " + sitting.window().opens() + ".");
        } else if (sitting.ended().isPresent()) {
            throw new NotNow("This sitting was ended.");
        } else if (allowances.isPausedFor(candidate)) {
            throw new NotNow("This sitting is paused. It can be started when it goes on.");
        } else if (Deadline.of(allowances.startingAt(candidate, now)).filter(end -> !end.isAfter(now)).isPresent()) {
            throw new NotNow("This sitting is closed.");
        }
    }

    /** What was taken out of use since the paper was set is left out. */
    private void draw(Candidate candidate, Sitting sitting, Pools pools, Optional<Instant> deadline, Instant now) {
        Paper paper = papers.version(sitting.paper(), sitting.paperVersion()).orElseThrow().paper();
        Set<String> out = exercises.outOfUse().stream().map(ExerciseId::text).collect(Collectors.toSet());
        Pools usable = pools.without(ref -> ref.kind() == ItemKind.EXERCISE && out.contains(ref.id()));
        List<Drawn> drawn = Drawing.draw(paper, usable, candidate.id().text().hashCode());
        List<ItemRow> notes = new ArrayList<>();
        List<SatExercise> set = new ArrayList<>();
        for (int number = 1; number <= drawn.size(); number++) {
            Drawn one = drawn.get(number - 1);
            ItemRow row = new ItemRow(candidate, number, one, deadline);
            rows.add(row);
            if (one.ref().kind() == ItemKind.EXERCISE) {
                notes.add(row);
                set.add(exercise(one, paper.sections().get(one.section()).scheme()));
            }
        }
        List<AttemptId> opened = attempts.open(new Sitter(candidate.id(), candidate.person(), paper.references(), deadline), set, now);
        for (int i = 0; i < notes.size(); i++) {
            notes.get(i).answerIn(opened.get(i));
        }
    }

    private SatExercise exercise(Drawn drawn, String scheme) {
        return new SatExercise(exercises.find(new ExerciseId(drawn.ref().id()), drawn.ref().version())
                .orElseThrow(() -> new UnknownExercise(drawn.ref().id())), scheme);
    }
}
