package org.leadterm.assessment.result.page;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.assessment.AssessmentRefused;
import org.leadterm.assessment.Fields;
import org.leadterm.assessment.analysis.ItemFigures;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.marks.ItemMarks;
import org.leadterm.assessment.marks.PaperMarks;
import org.leadterm.assessment.paper.ItemKind;
import org.leadterm.assessment.paper.ItemRef;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.paper.PaperReader;
import org.leadterm.assessment.question.SampleQuestions;
import org.leadterm.assessment.result.Grade;
import org.leadterm.assessment.result.Gradebook;
import org.leadterm.assessment.result.Gradebooks;
import org.leadterm.assessment.result.MarkingQueues;
import org.leadterm.assessment.result.QueuedAnswer;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.CandidatePaper;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.HandIn;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.assessment.sitting.Seat;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.Window;
import org.leadterm.assessment.sitting.outcome.CandidateResult;
import org.leadterm.assessment.sitting.outcome.HandMark;
import org.leadterm.assessment.sitting.outcome.HandMarks;
import org.leadterm.assessment.sitting.outcome.Results;
import org.leadterm.attempt.CandidateId;
import org.leadterm.exercise.file.Problem;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Fraction;
import org.leadterm.people.PersonId;

/** A sitting without a database: Ada wrote one answer that a person has to mark, Ben is at work. Marks given are written down. */
final class SampleResults {
    static final SittingId ID = new SittingId("mock");
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private static final Paper PAPER = PaperReader.read(Fields.of(Json.read("""
            {"id":"mock","title":"Mock","minutes":60,"sections":[{"name":"Theory","passAt":"1/2","items":[{"question":"why-two-people"}]}]}""")));
    final List<HandMark> given = new ArrayList<>();

    Gradebooks gradebooks() {
        return new Gradebooks() {
            @Override
            public Gradebook of(SittingId id) {
                return new Gradebook(sitting(), PAPER, List.of(new Grade(candidate("Ada", CandidateState.SUBMITTED), Optional.of(total()), List.of()),
                        new Grade(candidate("Ben", CandidateState.OPEN), Optional.empty(), List.of())));
            }

            @Override
            public List<ItemFigures> items(SittingId id) {
                return List.of(new ItemFigures("question why-two-people", 12, 5, new BigDecimal("0.61"), Optional.of(new BigDecimal("0.33")),
                        Optional.of(Duration.ofMinutes(4))));
            }
        };
    }

    MarkingQueues queues() {
        return new MarkingQueues() {
            @Override
            public List<QueuedAnswer> of(SittingId id) {
                return given.isEmpty() ? List.of(new QueuedAnswer(new CandidateId("Ada"), 1, SampleQuestions.named("why-two-people"), "Rules miss names.")) : List.of();
            }
        };
    }

    HandMarks handMarks() {
        return new HandMarks() {
            @Override
            public PaperMarks mark(SittingId sitting, CandidateId candidate, int number, Fraction awarded, String why) {
                if (why.equals("refused")) {
                    throw new AssessmentRefused(List.of(new Problem("why", "Say why the mark changes.")));
                }
                given.add(0, new HandMark(candidate, number, awarded(), awarded, new Remark(why, "tess", NOW)));
                return total();
            }
        };
    }

    Results results() {
        return new Results() {
            @Override
            public CandidateResult result(SittingId sitting, CandidateId id) {
                Seat seat = new Seat(sitting(), candidate("Ada", CandidateState.SUBMITTED), false, Optional.empty(), NOW);
                CandidateItem item = new CandidateItem(id, 1, 0, new ItemRef(ItemKind.QUESTION, "why-two-people", 1), Optional.empty(), Optional.empty(),
                        CandidateState.SUBMITTED, Optional.empty(), "{}", true, 1, Optional.empty(), Optional.empty(), false, awarded(),
                        Optional.of(Fraction.of(3)), Optional.empty());
                return new CandidateResult(new CandidatePaper(seat, PAPER, List.of(item), Map.of()), total(), given, true, true);
            }
        };
    }

    private Optional<Fraction> awarded() {
        return given.stream().findFirst().map(HandMark::awarded);
    }

    private PaperMarks total() {
        return PaperMarks.of(PAPER, List.of(new ItemMarks(0, awarded(), Fraction.of(3), Optional.empty())));
    }

    private static Sitting sitting() {
        return new Sitting(ID, PAPER.id(), 2, "Mock one", "Practice", Optional.empty(), new Window(NOW, Optional.empty()), 60, Optional.empty(),
                new Release(Optional.of(NOW), Optional.empty(), Optional.empty()), "tess", NOW);
    }

    private static Candidate candidate(String name, CandidateState state) {
        boolean in = state == CandidateState.SUBMITTED;
        return new Candidate(new CandidateId(name), ID, new PersonId(name), name, name, ExtraTime.NONE, state, Optional.of(NOW), Optional.empty(),
                in ? Optional.of(NOW) : Optional.empty(), in ? Optional.of(HandIn.CANDIDATE) : Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), in ? 1 : 0);
    }
}
