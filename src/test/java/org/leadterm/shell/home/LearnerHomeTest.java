package org.leadterm.shell.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.AttemptLine;
import org.leadterm.attempt.SampleAttempts;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;
import org.leadterm.people.PersonId;
import org.leadterm.progress.Line;
import org.leadterm.progress.Tally;
import org.leadterm.progress.Work;
import org.leadterm.progress.practice.SampleQueues;

class LearnerHomeTest {
    private static final PersonId ADA = new PersonId("01a20121-99c8-7cb5-ace3-df5f225368aa");
    private static final AttemptLine STROKE = SampleAttempts.handedIn("stroke", "Stroke");
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.parse("2026-03-04");

    @Test
    void the_main_key_is_the_one_that_came_up_most_often() {
        assertEquals(Optional.of("SD4"), mainKey("PD3", "SD4", "SD4"));
    }

    @Test
    void of_keys_that_came_up_as_often_the_one_that_an_audit_names_first_is_shown() {
        assertEquals(Optional.of("PD3"), mainKey("SD4", "PD3"));
    }

    @Test
    void without_an_error_there_is_no_key() {
        assertEquals(Optional.empty(), mainKey());
    }

    @Test
    void the_week_begins_on_monday_and_counts_first_works_alone() {
        LearnerHome home = home(List.of(), work("2026-03-01T23:59:00Z", true, 9), work("2026-03-02T00:00:00Z", true, 2), work("2026-03-03T09:00:00Z", false, 5),
                work("2026-03-04T09:00:00Z", true, 3));

        assertEquals(2, home.week(TODAY).size());
        assertEquals(new Tally(5, 20, 20, 20, 0, 0), home.accuracy(TODAY).get(Group.PRIMARY_DIAGNOSIS));
        assertEquals(Tally.NONE, home.accuracy(TODAY).get(Group.PRIMARY_PROCEDURE));
    }

    private static Optional<String> mainKey(String... keys) {
        return home(List.of(keys).stream().map(LearnerHomeTest::line).toList()).mainKey(STROKE);
    }

    private static LearnerHome home(List<Line> lines, Work... works) {
        return new LearnerHome(List.of(STROKE), SampleQueues.empty().mine(), List.of(works), lines, Optional.empty());
    }

    private static Line line(String key) {
        Group group = key.startsWith("PD") ? Group.PRIMARY_DIAGNOSIS : Group.SECONDARY_DIAGNOSIS;
        return new Line(new AttemptId(STROKE.id()), ADA, new ExerciseId("stroke"), Instant.EPOCH, true, group, "IX", FindingKind.WRONG_THIRD,
                Optional.of(key), Optional.of("I63.9"), Optional.of("I63.3"), Optional.empty(), Optional.empty(), false);
    }

    private static Work work(String handedIn, boolean first, int correct) {
        return new Work(new AttemptId(STROKE.id()), ADA, new ExerciseId("stroke"), 1, "Stroke", 1, List.of(), Instant.parse(handedIn), 60, first, false,
                Optional.empty(), Optional.empty(), Map.of(Group.PRIMARY_DIAGNOSIS, new Tally(correct, 10, 10, 10, 0, 0)));
    }
}
