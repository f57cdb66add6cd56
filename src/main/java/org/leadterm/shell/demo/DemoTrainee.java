package org.leadterm.shell.demo;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A trainee of the demo cohort: nobody, and said to be so by the name.
 *
 * @param seed       of everything that is left to chance
 * @param beginning  the share of codes that are right half a year ago, but for the weaknesses
 * @param now        the same share today
 * @param weaknesses what is wrong about four times as often
 */
record DemoTrainee(String name, String displayName, long seed, double beginning, double now, Set<Weakness> weaknesses, Habit habit) {

    /** The account that the sign-in page offers to trainees, and 23 more who are named after trees. */
    static List<DemoTrainee> all() {
        return List.of(
                new DemoTrainee("trainee", "Demo trainee", 1, 0.72, 0.9, Set.of(Weakness.FOURTH_CHARACTERS, Weakness.EXTERNAL_CAUSES), Habit.STEADY),
                tree("Alder", 2, 0.8, 0.95, Habit.STEADY),
                tree("Almond", 3, 0.7, 0.88, Habit.STEADY, Weakness.COMORBIDITIES),
                tree("Apple", 4, 0.65, 0.85, Habit.STEADY, Weakness.SEQUENCE),
                tree("Ash", 5, 0.78, 0.93, Habit.STEADY, Weakness.OVERCODING),
                tree("Aspen", 6, 0.6, 0.8, Habit.STEADY, Weakness.FOURTH_CHARACTERS),
                tree("Beech", 7, 0.85, 0.97, Habit.STEADY),
                tree("Birch", 8, 0.7, 0.7, Habit.STUCK, Weakness.CATEGORIES),
                tree("Box", 9, 0.75, 0.9, Habit.STEADY, Weakness.SITE_CODES),
                tree("Cedar", 10, 0.68, 0.86, Habit.STEADY, Weakness.PROCEDURES),
                tree("Cherry", 11, 0.74, 0.92, Habit.STEADY, Weakness.EXTERNAL_CAUSES),
                tree("Chestnut", 12, 0.55, 0.75, Habit.STEADY, Weakness.CATEGORIES, Weakness.COMORBIDITIES),
                tree("Elder", 13, 0.8, 0.94, Habit.STEADY),
                tree("Elm", 14, 0.7, 0.84, Habit.STUCK, Weakness.EXTERNAL_CAUSES),
                tree("Fig", 15, 0.66, 0.87, Habit.STEADY, Weakness.FOURTH_CHARACTERS, Weakness.OVERCODING),
                tree("Fir", 16, 0.5, 0.5, Habit.NOT_BEGUN),
                tree("Hazel", 17, 0.77, 0.91, Habit.STEADY, Weakness.SITE_CODES),
                tree("Holly", 18, 0.82, 0.96, Habit.STEADY),
                tree("Hornbeam", 19, 0.63, 0.83, Habit.STEADY, Weakness.PROCEDURES),
                tree("Larch", 20, 0.71, 0.9, Habit.STEADY, Weakness.COMORBIDITIES),
                tree("Lime", 21, 0.69, 0.89, Habit.STEADY, Weakness.SEQUENCE),
                tree("Maple", 22, 0.58, 0.78, Habit.STEADY, Weakness.CATEGORIES),
                tree("Oak", 23, 0.84, 0.96, Habit.STEADY),
                tree("Willow", 24, 0.5, 0.5, Habit.NOT_BEGUN));
    }

    /** The account that the sign-in page offers to coders, of no cohort of trainees. */
    static DemoTrainee coder() {
        return new DemoTrainee("coder", "Demo coder", 25, 0.92, 0.97, Set.of(Weakness.COMORBIDITIES), Habit.NOW_AND_THEN);
    }

    private static DemoTrainee tree(String tree, long seed, double beginning, double now, Habit habit, Weakness... weaknesses) {
        return new DemoTrainee("demo-" + tree.toLowerCase(Locale.ROOT), "Demo " + tree, seed, beginning, now, Set.of(weaknesses), habit);
    }
}
