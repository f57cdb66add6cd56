package org.leadterm.assessment.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.leadterm.exercise.file.Problem;

/** Problems that are handed out to the fields where they belong; what no field takes is left. */
final class Places {
    private final List<Problem> left;

    Places(List<Problem> problems) {
        left = new ArrayList<>(problems);
    }

    /** The sentences about a place and all that is within it. */
    String take(String place) {
        List<Problem> taken = left.stream().filter(problem -> isWithin(problem.where(), place)).toList();
        left.removeAll(taken);
        return taken.stream().map(problem -> text(problem, place)).collect(Collectors.joining(" "));
    }

    List<Problem> left() {
        return List.copyOf(left);
    }

    /** A sentence that has no subject gets its place for one. */
    private static String text(Problem problem, String place) {
        String rest = problem.where().length() > place.length() ? problem.where().substring(place.length() + 1) : "This";
        return Character.isLowerCase(problem.text().charAt(0)) ? capital(rest) + " " + problem.text() : problem.text();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static boolean isWithin(String where, String place) {
        return where.equals(place) || where.startsWith(place + ".") || where.startsWith(place + "[");
    }
}
