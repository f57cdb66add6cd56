package org.leadterm.progress.practice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadterm.attempt.Attempts;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.Level;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.people.Callers;
import org.leadterm.progress.Line;
import org.leadterm.progress.Records;
import org.leadterm.progress.Work;
import org.leadterm.testing.Database;

/** A queue of three: something set, a mistake that comes back today, and one that comes back on a later day. */
public final class SampleQueues extends PracticeQueues {
    private static final SetWork MOCK = new SetWork("Mock practical", "sit/1", Instant.parse("2026-03-12T09:00:00Z"),
            Optional.of(Instant.parse("2026-03-12T13:00:00Z")), 180, "45 minutes extra time", false);
    final List<ExerciseId> putOff = new ArrayList<>();
    private final boolean empty;

    private SampleQueues(boolean empty) {
        this.empty = empty;
    }

    public static SampleQueues full() {
        return new SampleQueues(false);
    }

    public static SampleQueues empty() {
        return new SampleQueues(true);
    }

    /** A real one in a test's database, for somebody who sits nothing. */
    public static PracticeQueues in(Database database, Callers callers, Records records, Attempts attempts, SampleLibrary library, Clock clock) {
        return database.connect(new PracticeQueues(new PracticeCases(library), records, attempts, new PracticeQueuesTest.NothingSet(),
                new PracticeQueuesTest.NothingReserved(), callers.current(), clock));
    }

    @Override
    public PracticeQueue mine() {
        List<Suggestion> all = List.of(new Suggestion(MOCK, LocalDate.parse("2026-03-12"), new Reason.SetForYou(MOCK)),
                returning("cataract", "Cataract", "2026-03-04"), returning("hip", "Hip", "2026-03-06"));
        return new PracticeQueue(empty ? List.of() : all.stream().filter(one -> !(one.task() instanceof PracticeCase that) || !putOff.contains(that.id())).toList(),
                empty ? Optional.of(LocalDate.parse("2026-03-09")) : Optional.empty());
    }

    @Override
    public PracticeQueue mine(List<Work> works, List<Line> lines) {
        return mine();
    }

    @Override
    public void putOff(ExerciseId exercise) {
        putOff.add(exercise);
    }

    private static Suggestion returning(String id, String title, String due) {
        PracticeCase one = Histories.one(id, Level.INTERMEDIATE, 25, Map.of(Histories.icd10("XIX"), 3), Set.of());
        PracticeCase named = new PracticeCase(new org.leadterm.exercise.ExerciseSummary(one.id(), 1, title, "Surgery", Level.INTERMEDIATE, 25,
                one.about().edition(), List.of()), one.chapters(), one.groups(), one.standards());
        return new Suggestion(named, LocalDate.parse(due), new Reason.Returning(Histories.icd10("XIX"), Mistake.FOURTH, 2, 3, 1, LocalDate.parse("2026-03-03")));
    }
}
