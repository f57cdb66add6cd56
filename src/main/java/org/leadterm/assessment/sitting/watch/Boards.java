package org.leadterm.assessment.sitting.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.assessment.deadline.Deadline;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.allowance.Allowances;
import org.leadterm.assessment.sitting.allowance.Grants;
import org.leadterm.assessment.sitting.room.Rolls;
import org.leadterm.attempt.SatAttempts;
import org.leadterm.attempt.SatProgress;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Role;

/** Sittings as tutors watch them: a handful of queries, however many candidates there are. */
@ApplicationScoped
public class Boards {
    private final Rolls rolls;
    private final WatchRows rows;
    private final Grants grants;
    private final SatAttempts attempts;
    private final CurrentPerson caller;
    private final Clock clock;

    @Inject
    Boards(Rolls rolls, WatchRows rows, Grants grants, SatAttempts attempts, CurrentPerson caller, Clock clock) {
        this.rolls = rolls;
        this.rows = rows;
        this.grants = grants;
        this.attempts = attempts;
        this.caller = caller;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Boards() {
        this(null, null, null, null, null, null);
    }

    @Transactional
    public Board board(SittingId id) {
        caller.require(Role.TUTOR);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Allowances allowances = grants.of(rolls.sitting(id));
        List<Candidate> candidates = rolls.candidates(id);
        Map<String, List<Progress>> parts = rows.progress(id).stream().collect(Collectors.groupingBy(Progress::candidate));
        Map<String, List<SatProgress>> exercises = attempts.progress(candidates.stream().map(Candidate::id).toList()).stream()
                .collect(Collectors.groupingBy(SatProgress::candidate));
        List<BoardLine> lines = candidates.stream().map(candidate -> line(candidate, allowances, parts.getOrDefault(candidate.id().text(), List.of()),
                exercises.getOrDefault(candidate.id().text(), List.of()), now)).toList();
        return new Board(allowances.sitting(), lines, allowances.extensions(), allowances.pauses(),
                rows.incidents(id).stream().map(IncidentRow::incident).toList(), now);
    }

    private static BoardLine line(Candidate candidate, Allowances allowances, List<Progress> parts, List<SatProgress> exercises, Instant now) {
        int answered = (int) parts.stream().filter(Progress::answered).count() + exercises.size();
        Optional<Instant> saved = Stream.concat(parts.stream().flatMap(part -> part.saved().stream()), exercises.stream().map(SatProgress::savedAt))
                .max(Instant::compareTo);
        Optional<Duration> left = candidate.isOpen() ? allowances.terms(candidate).flatMap(terms -> Deadline.left(terms, now)) : Optional.empty();
        return new BoardLine(candidate, answered, (int) parts.stream().filter(Progress::flagged).count(), parts.size(), saved,
                candidate.isOpen() && allowances.isPausedFor(candidate), left);
    }
}
