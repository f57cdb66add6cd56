package org.leadterm.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadterm.assessment.analysis.ItemAnalysis;
import org.leadterm.assessment.analysis.ItemFigures;
import org.leadterm.assessment.analysis.Response;
import org.leadterm.assessment.marks.PaperMarks;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.outcome.ItemOutcome;
import org.leadterm.assessment.sitting.outcome.Outcome;
import org.leadterm.assessment.sitting.outcome.Outcomes;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.SatAttempts;
import org.leadterm.attempt.SatWork;
import org.leadterm.marking.Fraction;

/** The marks of a sitting, by person and by item, as they stand now. For tutors. */
@ApplicationScoped
public class Gradebooks {
    private final Outcomes outcomes;
    private final SatAttempts attempts;

    @Inject
    Gradebooks(Outcomes outcomes, SatAttempts attempts) {
        this.outcomes = outcomes;
        this.attempts = attempts;
    }

    /** For the container's proxy. */
    protected Gradebooks() {
        this(null, null);
    }

    @Transactional
    public Gradebook of(SittingId id) {
        Outcome outcome = outcomes.of(id);
        Map<CandidateId, List<ItemOutcome>> items = outcome.items().stream().collect(Collectors.groupingBy(ItemOutcome::candidate));
        return new Gradebook(outcome.sitting(), outcome.paper(), outcome.candidates().stream()
                .map(candidate -> grade(candidate, outcome.paper(), items.getOrDefault(candidate.id(), List.of()))).toList());
    }

    /** How the items did among those who have handed in; marks that are still to be given are left out. */
    @Transactional
    public List<ItemFigures> items(SittingId id) {
        Gradebook book = of(id);
        List<Grade> marked = book.grades().stream().filter(grade -> grade.marks().isPresent()).toList();
        Map<String, Duration> times = attempts.work(marked.stream().map(grade -> grade.candidate().id()).toList()).stream()
                .collect(Collectors.toMap(SatWork::attempt, SatWork::time));
        List<Response> responses = new ArrayList<>();
        marked.forEach(grade -> grade.items().forEach(item -> item.marks().filter(marks -> marks.awarded().isPresent())
                .filter(marks -> marks.possible().compareTo(Fraction.ZERO) > 0)
                .ifPresent(marks -> responses.add(new Response(item.candidate().text(), item.ref().toString(), marks.earned(), marks.possible(),
                        item.attempt().flatMap(attempt -> Optional.ofNullable(times.get(attempt))))))));
        return ItemAnalysis.of(responses);
    }

    private static Grade grade(Candidate candidate, Paper paper, List<ItemOutcome> items) {
        Optional<PaperMarks> marks = candidate.state() == CandidateState.SUBMITTED
                ? Optional.of(PaperMarks.of(paper, items.stream().flatMap(item -> item.marks().stream()).toList())) : Optional.empty();
        return new Grade(candidate, marks, items);
    }
}
