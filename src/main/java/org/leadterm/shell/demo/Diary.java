package org.leadterm.shell.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * What a simulated trainee did in half a year: every exercise for a first time, spread over all the weeks, and earlier ones again in
 * between.
 */
final class Diary {
    static final int WEEKS = 26;
    /** Who is stuck has done nothing for so many weeks. */
    static final int STILL = 5;
    private static final int WEEKS_BETWEEN = 5;
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int MINUTES_OF_WORK = 6 * 60;
    private static final int AGAIN_IN_TEN_WEEKS = 6;
    private static final double INCREASE = 1.6;

    /**
     * One piece of work.
     *
     * @param exercise its place among the exercises
     * @param elapsed  the share of the half year that had passed
     */
    record Day(int exercise, Instant opened, double elapsed) {
    }

    private Diary() {
    }

    /** The earliest first; nothing is later than the moment given. */
    static List<Day> of(DemoTrainee trainee, int exercises, Instant now) {
        Random chance = new Random(trainee.seed());
        List<Integer> order = new ArrayList<>();
        for (int exercise = 0; exercise < exercises; exercise++) {
            order.add(exercise);
        }
        Collections.shuffle(order, chance);
        LocalDate first = LocalDate.ofInstant(now, HERE).minusWeeks(WEEKS).with(DayOfWeek.MONDAY);
        int weeks = trainee.habit() == Habit.STUCK ? WEEKS - STILL : WEEKS + 1;
        List<Day> days = new ArrayList<>();
        int met = 0;
        for (int week = 0; week < weeks; week++) {
            if (trainee.habit() == Habit.NOW_AND_THEN && week % WEEKS_BETWEEN != WEEKS_BETWEEN - 1) {
                continue;
            }
            while (met < exercises && met <= metAfter(week, exercises)) {
                days.add(day(order.get(met++), first.plusWeeks(week), week < WEEKS ? 5 : 1, chance));
            }
            if (chance.nextInt(10) < AGAIN_IN_TEN_WEEKS) {
                days.add(day(order.get(chance.nextInt(met)), first.plusWeeks(week), 5, chance));
            }
        }
        Duration past = Duration.between(first.atStartOfDay(HERE).toInstant(), now);
        return days.stream().filter(day -> day.opened().plus(Duration.ofHours(3)).isBefore(now))
                .map(day -> new Day(day.exercise(), day.opened(),
                        (double) Duration.between(first.atStartOfDay(HERE).toInstant(), day.opened()).toSeconds() / past.toSeconds()))
                .sorted(Comparator.comparing(Day::opened)).toList();
    }

    /** More and more as time goes on: what somebody has met by now is what reports of the last weeks show. */
    private static double metAfter(int week, int exercises) {
        return (exercises - 1) * Math.pow((double) week / WEEKS, INCREASE);
    }

    /** On one of so many days from a Monday on, in working hours. */
    private static Day day(int exercise, LocalDate monday, int days, Random chance) {
        return new Day(exercise, monday.plusDays(chance.nextInt(days)).atTime(MORNING).plusMinutes(chance.nextInt(MINUTES_OF_WORK)).atZone(HERE)
                .toInstant(), 0);
    }
}
