package org.leadterm.exercise.draft.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The fewest removals and additions that lead from one list of texts to another. */
final class Steps {
    private static final long MOST = 4_000_000;

    private Steps() {
    }

    static List<Piece> between(List<String> before, List<String> after) {
        int start = 0;
        while (start < Math.min(before.size(), after.size()) && before.get(start).equals(after.get(start))) {
            start++;
        }
        List<Piece> steps = new ArrayList<>();
        before.subList(0, start).forEach(text -> steps.add(new Piece(Change.SAME, text)));
        List<String> left = before.subList(start, before.size());
        List<String> right = after.subList(start, after.size());
        steps.addAll((long) left.size() * right.size() > MOST ? replaced(left, right) : walk(left, right, lengths(left, right)));
        return steps;
    }

    /** For each pair of places the length of the longest common part after them. */
    private static int[][] lengths(List<String> before, List<String> after) {
        int[][] lengths = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                lengths[i][j] = before.get(i).equals(after.get(j)) ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static List<Piece> walk(List<String> before, List<String> after, int[][] lengths) {
        List<Piece> steps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                steps.add(new Piece(Change.SAME, before.get(i)));
                i++;
                j++;
            } else if (j == after.size() || i < before.size() && lengths[i + 1][j] >= lengths[i][j + 1]) {
                steps.add(new Piece(Change.REMOVED, before.get(i)));
                i++;
            } else {
                steps.add(new Piece(Change.ADDED, after.get(j)));
                j++;
            }
        }
        return steps;
    }

    private static List<Piece> replaced(List<String> before, List<String> after) {
        List<Piece> steps = new ArrayList<>();
        before.forEach(text -> steps.add(new Piece(Change.REMOVED, text)));
        after.forEach(text -> steps.add(new Piece(Change.ADDED, text)));
        return Collections.unmodifiableList(steps);
    }
}
