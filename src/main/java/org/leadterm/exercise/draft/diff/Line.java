package org.leadterm.exercise.draft.diff;

import java.util.ArrayList;
import java.util.List;

/** A line that was changed, removed or added, in pieces. */
public record Line(List<Piece> pieces) {
    public Line {
        pieces = List.copyOf(pieces);
    }

    /** What is only there once stays whole; a line that became another is shown once, with the words that changed. */
    static List<Line> between(List<String> before, List<String> after) {
        List<Line> lines = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (Piece piece : Steps.between(before, after)) {
            switch (piece.change()) {
                case REMOVED -> removed.add(piece.text());
                case ADDED -> added.add(piece.text());
                case SAME -> settle(removed, added, lines);
            }
        }
        settle(removed, added, lines);
        return lines;
    }

    private static void settle(List<String> removed, List<String> added, List<Line> lines) {
        int pairs = Math.min(removed.size(), added.size());
        for (int at = 0; at < Math.max(removed.size(), added.size()); at++) {
            if (at < pairs) {
                lines.add(new Line(words(removed.get(at), added.get(at))));
            } else {
                lines.add(new Line(List.of(at < removed.size() ? new Piece(Change.REMOVED, removed.get(at)) : new Piece(Change.ADDED, added.get(at)))));
            }
        }
        removed.clear();
        added.clear();
    }

    private static List<Piece> words(String before, String after) {
        List<Piece> joined = new ArrayList<>();
        for (Piece word : Steps.between(List.of(before.split("(?<= )")), List.of(after.split("(?<= )")))) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).change() == word.change()) {
                joined.set(last, new Piece(word.change(), joined.get(last).text() + word.text()));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }
}
