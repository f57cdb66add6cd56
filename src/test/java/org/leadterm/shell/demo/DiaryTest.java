package org.leadterm.shell.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiaryTest {
    private static final Instant NOW = Instant.parse("2026-11-18T10:15:00Z");
    private static final int EXERCISES = 11;

    @Test
    void every_exercise_is_met_and_nothing_is_yet_to_come() {
        for (DemoTrainee trainee : steady()) {
            List<Diary.Day> days = Diary.of(trainee, EXERCISES, NOW);

            assertEquals(EXERCISES, days.stream().map(Diary.Day::exercise).collect(Collectors.toSet()).size(), trainee.name());
            assertTrue(days.stream().allMatch(day -> day.opened().isBefore(NOW) && day.elapsed() >= 0 && day.elapsed() < 1), trainee.name());
        }
    }

    @Test
    void first_times_are_found_late_in_the_half_year_too() {
        Instant lately = NOW.minus(Duration.ofDays(8 * 7));
        assertTrue(steady().stream().allMatch(trainee -> firstTimes(trainee).stream().anyMatch(day -> day.opened().isAfter(lately))));
    }

    @Test
    void whoever_is_stuck_has_done_nothing_for_weeks() {
        DemoTrainee stuck = DemoTrainee.all().stream().filter(trainee -> trainee.habit() == Habit.STUCK).findFirst().orElseThrow();
        List<Diary.Day> days = Diary.of(stuck, EXERCISES, NOW);

        assertTrue(days.get(days.size() - 1).opened().isBefore(NOW.minus(Duration.ofDays((Diary.STILL - 1) * 7L))));
    }

    @Test
    void the_same_seed_gives_the_same_half_year_and_another_one_another() {
        DemoTrainee one = steady().get(0);

        assertEquals(Diary.of(one, EXERCISES, NOW), Diary.of(one, EXERCISES, NOW));
        assertTrue(!Diary.of(one, EXERCISES, NOW).equals(Diary.of(steady().get(1), EXERCISES, NOW)));
    }

    @Test
    void there_are_24_trainees_of_names_and_seeds_of_their_own() {
        List<DemoTrainee> all = DemoTrainee.all();

        assertEquals(24, all.size());
        assertEquals(24, all.stream().map(DemoTrainee::name).distinct().count());
        assertEquals(24, all.stream().map(DemoTrainee::seed).distinct().count());
        assertTrue(all.stream().allMatch(trainee -> trainee.displayName().startsWith("Demo ")), "marked as demo");
    }

    private static List<DemoTrainee> steady() {
        return DemoTrainee.all().stream().filter(trainee -> trainee.habit() == Habit.STEADY).toList();
    }

    private static List<Diary.Day> firstTimes(DemoTrainee trainee) {
        Set<Integer> met = new HashSet<>();
        return Diary.of(trainee, EXERCISES, NOW).stream().filter(day -> met.add(day.exercise())).toList();
    }
}
