package org.leadterm.classification.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best text of each code, of which the best are kept. */
final class Best {
    /** The text that speaks best for a code. */
    record Found(int entry, int text, float score) {
    }

    private final float[] scores;
    private final int[] byEntry;
    private int[] touched = new int[64];
    private int count;

    Best(int entries) {
        this.scores = new float[entries];
        this.byEntry = new int[entries];
    }

    void offer(int entry, int text, float score) {
        if (byEntry[entry] == 0) {
            if (count == touched.length) {
                touched = Arrays.copyOf(touched, count * 2);
            }
            touched[count++] = entry;
        } else if (score <= scores[entry]) {
            return;
        }
        scores[entry] = score;
        byEntry[entry] = text + 1;
    }

    int count() {
        return count;
    }

    /** The best ones, best first; of two equal ones the earlier code. */
    List<Found> top(int limit) {
        int[] kept = new int[Math.min(limit, count)];
        int size = 0;
        for (int i = 0; i < count; i++) {
            int entry = touched[i];
            int at = size < kept.length ? size : size - 1;
            if (size == kept.length && (size == 0 || !isBefore(entry, kept[at]))) {
                continue;
            }
            size = Math.min(size + 1, kept.length);
            for (; at > 0 && isBefore(entry, kept[at - 1]); at--) {
                kept[at] = kept[at - 1];
            }
            kept[at] = entry;
        }
        List<Found> top = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            top.add(new Found(kept[i], byEntry[kept[i]] - 1, scores[kept[i]]));
        }
        return top;
    }

    private boolean isBefore(int entry, int other) {
        return scores[entry] != scores[other] ? scores[entry] > scores[other] : entry < other;
    }
}
